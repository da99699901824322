import type { DataColumn, DataRow, DataTable } from '../../content/schema/data.ts';
import { formatDate, formatNumber } from '../../i18n/formatters.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A row as words of one language; `null` where the sources give no figure. */
export interface TableRow {
  readonly territory: DataRow['territory'];
  readonly cells: readonly (string | null)[];
  /** Position of the row's source in the table's list, from 1. */
  readonly sourceNumber: number;
  readonly source: string;
  /** Letter of the note under the table, so that notes are not taken for sources. */
  readonly mark: string | null;
  readonly note: string | null;
  /** `collection/key` of the page about the row. */
  readonly page: string | undefined;
}

/** The rows of a table of figures in the words and number forms of a language. */
export function tableRows(table: DataTable, locale: Locale): TableRow[] {
  let notes = 0;
  return table.rows.map((row) => {
    const sourceNumber = table.sources.findIndex(({ id }) => id === row.source) + 1;
    if (sourceNumber === 0) {
      throw new Error(
        `“${table.title.vi}”: the source “${row.source}” of a row is not in its list.`,
      );
    }
    const note = row.note?.[locale] ?? null;
    if (note !== null) notes += 1;
    return {
      territory: row.territory,
      cells: table.columns.map((column) => cellText(row, column, locale)),
      sourceNumber,
      source: row.source,
      mark: note === null ? null : noteMark(notes),
      note,
      page: row.page,
    };
  });
}

function cellText(row: DataRow, column: DataColumn, locale: Locale): string | null {
  const value = row[column.key];
  if (value === undefined || value === '') return null;
  if (typeof value === 'object') return value[locale];
  if (column.type === 'date') return formatDate(String(value), locale);
  return typeof value === 'number' ? formatNumber(value, locale) : value;
}

/** a, b, … z, aa, ab: the marks that `list-style: lower-alpha` counts. */
export function noteMark(position: number): string {
  const rest = Math.floor((position - 1) / 26);
  const letter = String.fromCharCode(97 + ((position - 1) % 26));
  return rest > 0 ? noteMark(rest) + letter : letter;
}
