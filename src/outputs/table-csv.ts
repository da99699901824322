import type { DataColumn, DataRow, DataTable } from '../content/schema/data.ts';
import { locales } from '../i18n/locales.ts';

/** A cell of a CSV file; nothing stands for an empty one. */
export type Cell = string | number | undefined;

/** Spreadsheets take UTF-8 for Latin letters unless the file begins with this mark. */
const byteOrderMark = '\uFEFF';

/**
 * A table of figures as CSV (RFC 4180) for both languages: columns have their keys, with the unit in English; texts
 * stand in one column for each language. Every row has its territory, its note and its source.
 */
export function tableCsv(table: DataTable): string {
  const header = [
    ...table.columns.flatMap((column) => headerCells(column, table)),
    'territory',
    ...locales.map((locale) => `note_${locale}`),
    ...['source', 'source_publisher', 'source_date', 'source_url'],
  ];
  return csvText([header, ...table.rows.map((row) => rowCells(row, table))]);
}

/** Lines of cells as a CSV file that spreadsheets open with its letters intact. */
export function csvText(lines: readonly (readonly Cell[])[]): string {
  return byteOrderMark + lines.map((line) => `${line.map(csvField).join(',')}\r\n`).join('');
}

/** True where at least one row writes this column in both languages. */
function isTranslated({ key }: DataColumn, { rows }: DataTable): boolean {
  return rows.some((row) => typeof row[key] === 'object');
}

function headerCells(column: DataColumn, table: DataTable): string[] {
  if (isTranslated(column, table)) return locales.map((locale) => `${column.key}_${locale}`);
  return [column.unit ? `${column.key} (${column.unit.en})` : column.key];
}

function rowCells(row: DataRow, table: DataTable): Cell[] {
  const source = table.sources.find(({ id }) => id === row.source);
  return [
    ...table.columns.flatMap((column): Cell[] => {
      const value = row[column.key];
      if (!isTranslated(column, table)) return [typeof value === 'object' ? value.vi : value];
      return locales.map((locale) => (typeof value === 'object' ? value[locale] : value));
    }),
    row.territory,
    ...locales.map((locale) => row.note?.[locale]),
    source?.title,
    source?.publisher,
    source?.date,
    source?.url,
  ];
}

function csvField(cell: Cell): string {
  const text = cell === undefined ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
