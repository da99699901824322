import type { Element, ElementContent } from 'hast';
import type { ElementNode, Node } from './nodes.ts';
import { type Place, problem } from './problem.ts';
import { isBlank, made, placeOfNode, proseOf, type Walk } from './prose.ts';

/** Turns the list inside `<Facts>` into pairs of label and value, or reports where it is not such a list. */
export function factsOf(walk: Walk, nodes: readonly Node[], place: Place, depth: number): Element {
  const given = nodes.filter((node) => !isBlank(node));
  const list = given[0];
  if (given.length !== 1 || list?.type !== 'element' || list.tagName !== 'ul') {
    const wrong = given.find((node) => node !== list || !isList(node)) ?? list;
    const at = wrong ? placeOfNode(wrong, place) : place;
    walk.report(problem(walk.file, at, 'body-facts'));
    proseOf(walk, given, place, depth);
    return made('dl', {}, []);
  }
  const pairs = list.children.flatMap((item) => {
    if (item.type !== 'element') return [];
    return pairOf(walk, item, placeOfNode(item, place), depth) ?? [];
  });
  return made('dl', {}, pairs);
}

function isList(node: Node): boolean {
  return node.type === 'element' && node.tagName === 'ul';
}

/** The first colon that a space or a mark follows ends the label: "Opens: 7:30" is split once. */
function pairOf(walk: Walk, item: ElementNode, place: Place, depth: number): Element | null {
  const content = proseOf(walk, proseIn(item), place, depth + 2);
  const at = content.findIndex((node) => node.type === 'text' && /:(?=\s|$)/.test(node.value));
  const split = content[at];
  if (split?.type === 'text') {
    const colon = /:(?=\s|$)/.exec(split.value)?.index ?? 0;
    const label = trim([...content.slice(0, at), text(split.value.slice(0, colon))]);
    const value = trim([text(split.value.slice(colon + 1)), ...content.slice(at + 1)]);
    if (label.length > 0 && value.length > 0) {
      return made('div', {}, [made('dt', {}, label), made('dd', {}, value)]);
    }
  }
  walk.report(problem(walk.file, place, 'body-facts'));
  return null;
}

/** The content of a list item; empty lines between the items put it into a paragraph. */
function proseIn(item: ElementNode): readonly Node[] {
  const given = item.children.filter((node) => !isBlank(node));
  const [only] = given;
  const isParagraph = given.length === 1 && only?.type === 'element' && only.tagName === 'p';
  return isParagraph ? only.children : item.children;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Without white space and empty texts at both ends. */
function trim(nodes: readonly ElementContent[]): ElementContent[] {
  const trimmed = nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.trimStart() : node.value;
    return text(index === nodes.length - 1 ? start.trimEnd() : start);
  });
  return trimmed.filter((node) => node.type !== 'text' || node.value !== '');
}
