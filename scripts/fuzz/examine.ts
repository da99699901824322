import sanitizeHtml from 'sanitize-html';
import type { CollectionName } from '../../src/content/collections.ts';
import { finishHtml } from '../../src/content/finish-html.ts';
import { parseArticle } from '../../src/content/read-article.ts';
import type { Block } from '../../src/content/tree.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** Everything that prose may become. Written down here once more, so that a slip in the guard's own list shows. */
const allowList: sanitizeHtml.IOptions = {
  allowedTags: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr'],
    ...['th', 'td', 'a', 'strong', 'em', 'i', 'br', 'hr', 'sup', 'span', 'code', 'pre', 'del'],
    ...['div', 'section', 'dl', 'dt', 'dd'],
  ],
  allowedAttributes: {
    a: ['href', 'hreflang', 'lang', 'title', 'class', 'id', 'aria-label', 'rel'],
    i: ['class', 'lang'],
    sup: ['class'],
    span: ['class', 'lang'],
    section: ['class', 'tabindex', 'aria-label'],
    ol: ['start'],
    th: ['scope', 'align', 'class'],
    td: ['align', 'class'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    code: ['class'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'escape',
};

/** The same parser and writer, letting everything through: what differs from it was refused. */
const letThrough: sanitizeHtml.IOptions = {
  allowedTags: false,
  allowedAttributes: false,
  allowedSchemesAppliedToAttributes: [],
  allowVulnerableTags: true,
};

const context = {
  entryHref: (id: string) => ({ href: `/${id}/`, otherLanguage: null }),
  routeHref: (name: string) => `/${name}/`,
};

/**
 * Parses an article as the site does and reads the HTML that its pages would hold.
 *
 * @returns how many problems the guard reports; 0 for an article that would be published
 * @throws where HTML comes out that the list does not allow, or the guard itself fails
 */
export function examine(collection: CollectionName, locale: Locale, bytes: Uint8Array): number {
  const article = parseArticle(collection, 'content/fuzz.mdx', { key: 'fuzz', locale }, bytes);
  if (article.problems.length > 0) return article.problems.length;
  const { blocks, references } = article.body ?? { blocks: [], references: [] };
  // A translation inherits its sources; whether a cited one exists is checked once all files are read.
  const sources = references.filter(({ to }) => to === 'source');
  for (const html of htmlOf(blocks)) check(finishHtml(html, { ...context, locale, sources }));
  return 0;
}

function htmlOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === 'html' ? [block.html] : htmlOf(block.blocks)));
}

function check(html: string): void {
  const allowed = sanitizeHtml(html, allowList);
  const all = sanitizeHtml(html, letThrough);
  if (allowed === all) return;
  const at = [...all].findIndex((letter, index) => letter !== allowed[index]);
  throw new Error(
    `HTML that is not allowed: …${all.slice(Math.max(0, at - 60), at + 60)}… became …${allowed.slice(at, at + 60)}…`,
  );
}
