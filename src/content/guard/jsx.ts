import type { Reference } from '../tree.ts';
import { type ElementName, elementList, elementRules, isElementName } from './elements.ts';
import { type MdxElement, shorten } from './nodes.ts';
import { type Place, type Problem, problem } from './problem.ts';

export interface CheckedElement {
  readonly name: ElementName;
  readonly props: Readonly<Record<string, string>>;
  readonly references: readonly Reference[];
}

/**
 * Checks the name and the attributes of an element against the fixed list. Returns `null` with a problem where
 * the element is not one of ours; attribute problems are reported one by one.
 */
export function checkElement(
  file: string,
  node: MdxElement,
  place: Place,
  report: (item: Problem) => void,
): CheckedElement | null {
  const name = node.name ?? '';
  if (!isElementName(name)) {
    const code = /^[A-Z]/.test(name) ? 'body-element' : 'body-html';
    report(problem(file, place, code, { name: name || '>', allowed: elementList }));
    reportEventAttributes(file, node, place, report);
    return null;
  }
  const rules = elementRules[name].attributes;
  const props: Record<string, string> = {};
  const references: Reference[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report(problem(file, place, 'body-spread', { element: name }));
      continue;
    }
    const rule = Object.hasOwn(rules, attribute.name) ? rules[attribute.name] : undefined;
    if (isEventName(attribute.name)) {
      report(problem(file, place, 'body-event', { name: attribute.name }));
    } else if (!rule) {
      const allowed = Object.keys(rules).join(', ') || '–';
      report(
        problem(file, place, 'body-attribute', { element: name, name: attribute.name, allowed }),
      );
    } else if (typeof attribute.value !== 'string') {
      report(problem(file, place, 'body-attribute-text', { element: name, name: attribute.name }));
    } else if (rule.pattern && !rule.pattern.test(attribute.value)) {
      const { name: attributeName, value } = attribute;
      const values = { name: attributeName, value: shorten(value), help: rule.help ?? '' };
      report(problem(file, place, 'body-attribute-value', values));
    } else {
      props[attribute.name] = attribute.value;
      if (rule.refersTo) {
        const to = rule.refersTo;
        references.push(...attribute.value.split(' ').map((id) => ({ to, id, ...place })));
      }
    }
  }
  if (name === 'Data' && props['chart'] !== undefined) {
    const id = [props['id'], props['chart'], props['column']].join(' ').trimEnd();
    references.push({ to: 'chart', id, ...place });
  }
  for (const [attribute, rule] of Object.entries(rules)) {
    const given = node.attributes.some(
      (item) => item.type === 'mdxJsxAttribute' && item.name === attribute,
    );
    if (rule.required && (!given || props[attribute] === '')) {
      report(problem(file, place, 'body-attribute-missing', { element: name, name: attribute }));
    }
  }
  return { name, props, references };
}

function isEventName(name: string): boolean {
  return /^on[a-z]/i.test(name);
}

function reportEventAttributes(
  file: string,
  node: MdxElement,
  place: Place,
  report: (item: Problem) => void,
): void {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && isEventName(attribute.name)) {
      report(problem(file, place, 'body-event', { name: attribute.name }));
    }
  }
}
