import { mdxToMdast } from 'satteri';
import { dangerousCode } from '../guard/parse-apart.ts';
import { otherThing } from './marks.ts';

/** The nodes of the parser's Markdown tree, as far as mending reads them. Offsets are UTF-16 units of the source. */
export interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly attributes?: unknown;
  readonly children?: readonly MarkdownNode[];
  readonly position?: {
    readonly start: { readonly line: number; readonly offset: number };
    readonly end: { readonly line: number; readonly offset: number };
  };
}

/** A paragraph, heading or cell as the reader sees it. */
export interface ProseRun {
  readonly text: string;
  /** For each unit of `text` its place in the source; `null` where the source writes it otherwise (`&amp;`, `\*`). */
  readonly origins: readonly (number | null)[];
}

const runs = new Set(['paragraph', 'heading', 'tableCell']);

/** The Markdown tree of an article, or `null` where its text cannot be parsed: the guard says why. */
export function markdownTree(source: string): MarkdownNode | null {
  if (dangerousCode('', source)) return null;
  try {
    const features = { frontmatter: true, gfm: { footnotes: false } };
    return mdxToMdast(source, { features }) as unknown as MarkdownNode;
  } catch {
    return null;
  }
}

/** All prose of an article. Code, addresses and attributes are no part of it. */
export function proseRuns(source: string, root: MarkdownNode): ProseRun[] {
  if (!runs.has(root.type)) return (root.children ?? []).flatMap((node) => proseRuns(source, node));
  const units: [text: string, origin: number | null][] = [];
  const gather = (node: MarkdownNode) => {
    if (node.type === 'text') units.push(...unitsOf(source, node));
    else if (node.type === 'inlineCode' || isAddress(node)) units.push([otherThing, null]);
    else if (node.type === 'break') units.push(['\n', null]);
    else node.children?.forEach(gather);
  };
  gather(root);
  return [{ text: units.map(([text]) => text).join(''), origins: units.map(([, at]) => at) }];
}

/** An address that stands in the text as it is. */
function isAddress({ type, url = '', children = [] }: MarkdownNode): boolean {
  const text = children.map(({ value = '' }) => value).join('');
  return type === 'link' && text !== '' && url.endsWith(text);
}

/** Lines of a list or quotation have signs before them in the source; otherwise text and source must be the same. */
function unitsOf(source: string, node: MarkdownNode): [string, number | null][] {
  const { value = '', position } = node;
  const written = position ? source.slice(position.start.offset, position.end.offset) : '';
  const shown = value.split('\n');
  const lines = written.split('\n');
  let at = position?.start.offset ?? 0;
  const places: number[] = [];
  const isPlain =
    lines.length === shown.length &&
    lines.every((line, index) => {
      const text = shown[index] ?? '';
      places.push(at + line.length - text.length);
      at += line.length + 1;
      return line.endsWith(text) && /^[\s>]*$/.test(line.slice(0, line.length - text.length));
    });
  return shown.flatMap((text, index): [string, number | null][] => {
    const place = isPlain ? (places[index] ?? 0) : null;
    const units = text
      .split('')
      .map((unit, offset): [string, number | null] => [
        unit,
        place === null ? null : place + offset,
      ]);
    return index === 0 ? units : [['\n', null], ...units];
  });
}
