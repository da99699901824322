import type { DataRow, DataTable } from './schema/data.ts';

/** Years after which a figure is marked as old. */
const limit = 2;

/**
 * Whether a figure of `asOf` (a day, month or year) is more than two years older than `day` (`YYYY-MM-DD`). A year or
 * month counts by its last day, so that figures of the whole of 2024 are not old in November 2026.
 */
export function isOldFigure(asOf: string, day: string): boolean {
  const border = `${Number(day.slice(0, 4)) - limit}${day.slice(4)}`;
  return asOf.padEnd(10, '~') < border;
}

/** Key of the column that dates the rows of a table: `asOf`, or else the first column of dates. */
export function dateColumn({ columns }: DataTable): string | undefined {
  const dates = columns.filter(({ type }) => type === 'date').map(({ key }) => key);
  return dates.find((key) => key === 'asOf') ?? dates[0];
}

/** The date of a row as written, `undefined` where it has none. */
export function rowDate(table: DataTable, row: DataRow): string | undefined {
  const key = dateColumn(table);
  const value = key === undefined ? undefined : row[key];
  return value === undefined || typeof value === 'object' ? undefined : String(value);
}

/**
 * Positions of the rows whose age a reader must be told. Rows that are named by their date tell it themselves: of such a
 * series only the newest row counts, when even that one is old.
 */
export function oldRows(table: DataTable, day: string): number[] {
  const old = table.rows.flatMap((row, index) => {
    const date = rowDate(table, row);
    return date !== undefined && isOldFigure(date, day) ? [index] : [];
  });
  if (table.columns[0]?.type !== 'date') return old;
  if (old.length < table.rows.length) return [];
  const dates = table.rows.map((row) => (rowDate(table, row) ?? '').padEnd(10, '~'));
  return [dates.lastIndexOf(dates.toSorted().at(-1) ?? '')];
}
