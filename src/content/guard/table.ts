import type { Element, ElementContent } from 'hast';
import type { Locale } from '../../i18n/locales.ts';

/** A wide table scrolls in a region of its own, which the keyboard can reach; its heading cells name the region. */
export function scrollingTable(locale: Locale, children: ElementContent[]): Element {
  const headings = headingsOf(children).slice(0, 3).join(', ');
  const ariaLabel = `${locale === 'vi' ? 'Bảng' : 'Table'}: ${headings}`;
  const table: Element = { type: 'element', tagName: 'table', properties: {}, children };
  const properties = { className: ['table-scroll'], tabIndex: 0, ariaLabel };
  return { type: 'element', tagName: 'section', properties, children: [table] };
}

/** The texts of the heading cells, in order. */
function headingsOf(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return node.tagName === 'th' ? [wordsOf(node.children).trim()] : headingsOf(node.children);
  });
}

/** The words of a cell, without the numbers of sources. */
function wordsOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' && node.tagName !== 'cite-ref' ? wordsOf(node.children) : '';
    })
    .join('');
}
