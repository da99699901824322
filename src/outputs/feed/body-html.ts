import type { Block, ElementBlock } from '../../content/tree.ts';
import { element, escapeMarkup } from '../../maps/markup.ts';

/** What a feed needs besides the body of an article. */
export interface FeedContext {
  /** Full address of the article: what it links to is made complete with it. */
  readonly url: string;
  /** Fills in addresses and numbers of sources, as on the page. */
  readonly finish: (html: string) => string;
  /** The picture or table of an id as HTML. */
  readonly figure: (id: string) => Promise<string>;
  readonly table: (id: string) => Promise<string>;
  /** Says that a part, such as a map, stands on the page only. */
  readonly onPage: string;
}

/**
 * The body of an article as plain HTML for feed readers: no classes and no drawings, which need the site's styles, and
 * every address complete.
 */
export async function feedBody(blocks: readonly Block[], context: FeedContext): Promise<string> {
  return fullAddresses(await bodyHtml(blocks, context), context.url);
}

async function bodyHtml(blocks: readonly Block[], context: FeedContext): Promise<string> {
  const parts = blocks.map((block) =>
    block.kind === 'html' ? context.finish(block.html) : elementHtml(block, context),
  );
  return (await Promise.all(parts)).join('\n');
}

async function elementHtml(block: ElementBlock, context: FeedContext): Promise<string> {
  const { id = '', title = '', by = '' } = block.props;
  switch (block.name) {
    case 'Figure':
      return context.figure(id);
    case 'Data':
      return context.table(id);
    case 'Quote':
      return `<blockquote>${await bodyHtml(block.blocks, context)}<p>– ${escapeMarkup(by)}</p></blockquote>`;
    case 'Note':
    case 'Facts':
      return `<aside>${heading(title)}${await bodyHtml(block.blocks, context)}</aside>`;
    case 'Sources':
      // Every item of a feed closes with its sources.
      return '';
    default:
      // Maps, drawings and whatever else needs the site's styles or scripts.
      return `<p>${element('a', { href: context.url }, escapeMarkup(context.onPage))}</p>`;
  }
}

function heading(title: string): string {
  return title === '' ? '' : `<p><strong>${escapeMarkup(title)}</strong></p>`;
}

/** HTML whose links and pictures have full addresses; `url` is the page that it stands on. */
export function fullAddresses(html: string, url: string): string {
  return html.replace(
    / (href|src)="(?!(?:https?|mailto|tel):)([^"]*)"/g,
    (_, name: string, address: string) => ` ${name}="${new URL(address, url).href}"`,
  );
}
