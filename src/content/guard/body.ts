import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import type { Locale } from '../../i18n/locales.ts';
import type { Block, Body } from '../tree.ts';
import { type ElementName, elementRules, isBlockName } from './elements.ts';
import { factsOf } from './facts.ts';
import { HeadingReader } from './headings.ts';
import { checkElement } from './jsx.ts';
import type { MdxElement, Node, RootNode } from './nodes.ts';
import { dangerousCode } from './parse-apart.ts';
import { parseProblem } from './parse-error.ts';
import { type Place, type Problem, problem, startOfFile } from './problem.ts';
import {
  deepestNesting,
  isBlank,
  isPhrasing,
  made,
  placeOfNode,
  proseOf,
  refuse,
  reportDepth,
  type Walk,
} from './prose.ts';

/** Ids that the page itself uses; headings do not take them. */
export const pageIds = [
  'main',
  'menu',
  'related',
  'news-about',
  'news-near',
  'stories-about',
  'timeline',
  'other-stories',
  'contents',
  'contents-title',
];

/**
 * Parses an article's text (with or without its fields, which are skipped) into the tree that every output is made
 * from. All problems are gathered in one pass; `body` is `null` only where there is no tree at all.
 */
export function readBody(
  file: string,
  source: string,
  locale: Locale,
  headingIds: Iterable<string> = pageIds,
): { body: Body | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const parsed = parse(file, source);
  if (!parsed.root) return { body: null, problems: [parsed.problem] };
  const walk: Walk = {
    file,
    locale,
    headings: new HeadingReader(file, headingIds),
    references: [],
    report: (item) => problems.push(item),
    words: 0,
    isTooDeep: false,
  };
  const blocks = blocksOf(walk, parsed.root.children, startOfFile, 1);
  const nothing = parsed.root.children.every(isBlank);
  if (nothing) problems.push(problem(file, endOf(source), 'body-empty'));
  const { references, words } = walk;
  return { body: { blocks, headings: walk.headings.headings, references, words }, problems };
}

function parse(
  file: string,
  source: string,
): { root: RootNode; problem?: never } | { root: null; problem: Problem } {
  const danger = dangerousCode(file, source);
  if (danger) return { root: null, problem: danger };
  try {
    const features = { frontmatter: true, gfm: { footnotes: false } };
    return { root: mdxToHast(source, { features }) as unknown as RootNode };
  } catch (error) {
    return { root: null, problem: parseProblem(file, error) };
  }
}

/** The line after the fields of a text that holds nothing else. */
function endOf(source: string): Place {
  const written = source.trim() === '' ? source : `${source.trimEnd()}\n`;
  return { line: written.split('\n').length, column: 1 };
}

/** Runs of prose become HTML, block elements become elements of the tree. */
function blocksOf(walk: Walk, nodes: readonly Node[], parent: Place, depth: number): Block[] {
  const result: Block[] = [];
  let prose: ElementContent[] = [];
  let sentence: Node[] = [];
  const endSentence = () => {
    if (!sentence.every(isBlank)) {
      prose.push(made('p', {}, proseOf(walk, sentence, parent, depth + 1)));
    }
    sentence = [];
  };
  const endProse = () => {
    endSentence();
    if (prose.length > 0) {
      const html = toHtml({ type: 'root', children: prose }).trim();
      if (html !== '') result.push({ kind: 'html', html });
    }
    prose = [];
  };
  for (const node of nodes) {
    const place = placeOfNode(node, parent);
    if (isPhrasing(node)) {
      sentence.push(node);
    } else if (node.type === 'mdxJsxFlowElement' && isBlockName(node.name ?? '')) {
      endProse();
      result.push(...blockElement(walk, node, place, depth));
    } else if (node.type === 'mdxJsxFlowElement') {
      // An element of the sentence that stands alone on its line makes a paragraph.
      endSentence();
      const children = proseOf(walk, [node], place, depth);
      if (children.length > 0) prose.push(made('p', {}, children));
    } else if (node.type === 'element') {
      endSentence();
      prose.push(...proseOf(walk, [node], place, depth), { type: 'text', value: '\n' });
    } else {
      refuse(walk, node, place);
    }
  }
  endProse();
  return result;
}

function blockElement(walk: Walk, node: MdxElement, place: Place, depth: number): Block[] {
  const { file, report } = walk;
  if (depth > deepestNesting) {
    reportDepth(walk, place);
    return [];
  }
  const element = checkElement(file, node, place, report);
  if (!element || !isBlockName(element.name)) return [];
  walk.references.push(...element.references);
  const { name, props } = element;
  const blocks = contentOf(walk, node, name, place, depth + 1);
  return [{ kind: 'element', name, props, blocks }];
}

function contentOf(
  walk: Walk,
  node: MdxElement,
  name: ElementName,
  place: Place,
  depth: number,
): Block[] {
  const { file, report } = walk;
  const isEmpty = node.children.every(isBlank);
  switch (elementRules[name].content) {
    case 'none':
      if (!isEmpty) report(problem(file, place, 'body-content', { name }));
      return [];
    case 'facts':
      if (isEmpty) {
        report(problem(file, place, 'body-hollow', { name }));
        return [];
      }
      return [{ kind: 'html', html: toHtml(factsOf(walk, node.children, place, depth)) }];
    default:
      if (isEmpty) report(problem(file, place, 'body-hollow', { name }));
      return blocksOf(walk, node.children, place, depth);
  }
}
