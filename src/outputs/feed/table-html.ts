import { tableRows } from '../../components/article/table-cells.ts';
import type { DataTable } from '../../content/schema/data.ts';
import type { Locale } from '../../i18n/locales.ts';
import { element, escapeMarkup } from '../../maps/markup.ts';

/** A table of figures as a plain HTML table; notes of rows stand after the row's first cell. */
export function tableHtml(table: DataTable, locale: Locale): string {
  const cell = (name: string, text: string) => element(name, {}, escapeMarkup(text) || '&#160;');
  const head = table.columns.map(({ label, unit }) =>
    cell('th', unit ? `${label[locale]} (${unit[locale]})` : label[locale]),
  );
  const rows = tableRows(table, locale).map(({ cells, note }) =>
    cells.map((text, index) => {
      const words = text ?? '–';
      return cell('td', index === 0 && note !== null ? `${words} (${note})` : words);
    }),
  );
  const row = (cells: readonly string[]) => element('tr', {}, cells.join(''));
  return element(
    'table',
    {},
    element('caption', {}, escapeMarkup(table.title[locale])) +
      element('thead', {}, row(head)) +
      element('tbody', {}, rows.map(row).join('')),
  );
}
