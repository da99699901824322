import type { Element, ElementContent } from 'hast';
import type { Locale } from '../../i18n/locales.ts';
import type { Reference } from '../tree.ts';
import { isBlockName, termLanguage } from './elements.ts';
import type { HeadingReader } from './headings.ts';
import { checkElement } from './jsx.ts';
import { checkLink } from './link.ts';
import { type ElementNode, type MdxElement, type Node, shorten, textOf } from './nodes.ts';
import { type Place, type Problem, problem } from './problem.ts';
import { scrollingTable } from './table.ts';

/** Deepest nesting of lists, quotations and marks; deeper is a mistake or an attack on the recursion. */
export const deepestNesting = 30;

/** What one walk over a body gathers. */
export interface Walk {
  readonly file: string;
  readonly locale: Locale;
  readonly headings: HeadingReader;
  readonly references: Reference[];
  readonly report: (item: Problem) => void;
  words: number;
  isTooDeep: boolean;
}

const phrasing = new Set(['a', 'em', 'strong', 'del', 'code', 'br']);
const blocks = new Set(
  'p h2 h3 h4 ul ol li blockquote pre hr table thead tbody tr th td'.split(' '),
);

/** Where a node stands; generated nodes have no position and take that of their parent. */
export function placeOfNode(node: Node, parent: Place): Place {
  return node.position
    ? { line: node.position.start.line, column: node.position.start.column }
    : parent;
}

/** Whether a node is part of a sentence rather than a block of its own. */
export function isPhrasing(node: Node): boolean {
  if (node.type === 'element') return phrasing.has(node.tagName);
  return node.type === 'text' || node.type === 'mdxJsxTextElement';
}

export function isBlank(node: Node): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Turns checked nodes into plain HTML nodes; whatever is refused is reported and left out. */
export function proseOf(
  walk: Walk,
  nodes: readonly Node[],
  parent: Place,
  depth: number,
): ElementContent[] {
  return nodes.flatMap((node) => proseNode(walk, node, placeOfNode(node, parent), depth) ?? []);
}

function proseNode(walk: Walk, node: Node, place: Place, depth: number): ElementContent | null {
  if (depth > deepestNesting) {
    reportDepth(walk, place);
    return null;
  }
  switch (node.type) {
    case 'text':
      // A word is counted where it begins with a letter or digit, so that the full stop after a Cite is none.
      walk.words += node.value.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
      return { type: 'text', value: node.value };
    case 'element':
      return elementNode(walk, node, place, depth);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return jsxNode(walk, node, place, depth);
    default:
      refuse(walk, node, place);
      return null;
  }
}

/** Said once: everything below the first place is too deep as well. */
export function reportDepth(walk: Walk, place: Place): void {
  if (!walk.isTooDeep)
    walk.report(problem(walk.file, place, 'body-deep', { limit: deepestNesting }));
  walk.isTooDeep = true;
}

/** Reports a node that no article may hold. */
export function refuse(walk: Walk, node: Node, place: Place): void {
  if (node.type === 'mdxjsEsm') {
    walk.report(problem(walk.file, place, 'body-esm'));
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    const found = shorten(`{${node.value}}`);
    walk.report(problem(walk.file, place, 'body-expression', { found }));
  } else {
    walk.report(problem(walk.file, place, 'body-construct', { name: node.type }));
  }
}

function elementNode(walk: Walk, node: ElementNode, place: Place, depth: number): Element | null {
  const { file, report } = walk;
  const name = node.tagName;
  if (name === 'img') {
    const found = shorten(String(node.properties['src'] ?? node.properties['alt'] ?? ''));
    report(problem(file, place, 'body-picture', { found }));
    return null;
  }
  if (/^h[1-6]$/.test(name)) {
    const id = walk.headings.read(node, place, report);
    const children = proseOf(walk, node.children, place, depth + 1);
    return id === null ? null : made(name, { id }, children);
  }
  if (!phrasing.has(name) && !blocks.has(name)) {
    report(problem(file, place, 'body-construct', { name }));
    return null;
  }
  const children = proseOf(walk, node.children, place, depth + 1);
  if (name === 'a') {
    const link = checkLink(file, node, place, report);
    if (!link) return null;
    if (link.reference) walk.references.push(link.reference);
    return made('a', { href: link.href }, children);
  }
  if (name === 'table') return scrollingTable(walk.locale, children);
  return made(name, propertiesOf(node), children);
}

/** Properties that may stay. Alignment becomes a class: the site's policy forbids inline styles. */
function propertiesOf(node: ElementNode): Element['properties'] {
  const { start, style } = node.properties;
  if (node.tagName === 'ol' && typeof start === 'number') return { start };
  const align = /^text-align: (center|right)$/.exec(String(style ?? ''))?.[1];
  return {
    ...(node.tagName === 'th' ? { scope: 'col' } : {}),
    ...(align ? { className: [`align-${align}`] } : {}),
  };
}

function jsxNode(walk: Walk, node: MdxElement, place: Place, depth: number): Element | null {
  const { file, report } = walk;
  const element = checkElement(file, node, place, report);
  if (!element) {
    // Only to report what else is wrong inside.
    proseOf(walk, node.children, place, depth + 1);
    return null;
  }
  const { name, props } = element;
  walk.references.push(...element.references);
  const isEmpty = node.children.every(isBlank);
  if (isBlockName(name)) {
    report(problem(file, place, 'body-alone', { name }));
    proseOf(walk, node.children, place, depth + 1);
    return null;
  }
  if (name === 'Cite') {
    if (!isEmpty) report(problem(file, place, 'body-content', { name }));
    return made('cite-ref', { dataIds: props['id'] ?? '' }, []);
  }
  if (textOf(node.children).trim() === '') {
    report(problem(file, place, 'body-hollow', { name }));
  } else if (!node.children.every(isPhrasing)) {
    report(problem(file, place, 'body-inline', { name }));
  }
  const lang = props['lang'] ?? termLanguage[walk.locale];
  const children = proseOf(walk, node.children, place, depth + 1);
  return made('i', { className: ['term'], lang }, children);
}

export function made(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
