import type { DataColumn, DataRow, DataTable } from '../content/schema/data.ts';
import { formatDate } from '../i18n/formatters.ts';
import type { Locale } from '../i18n/locales.ts';
import { decimalYear } from './time.ts';

export const chartKinds = ['line', 'column', 'bar', 'dot'] as const;
export type ChartKind = (typeof chartKinds)[number];

/** One row of a table as a chart shows it. */
export interface ChartPoint {
  /** Name of the row in the reader's language. */
  readonly name: string;
  /** Partial date of the row as written, `null` where its first column is no date. */
  readonly date: string | null;
  /** Position in time as a decimal year, `null` where the row has no date. */
  readonly time: number | null;
  /** A figure for each drawn column, in its order; `null` where the sources give none. */
  readonly values: readonly (number | null)[];
  readonly hasNote: boolean;
  readonly source: string;
}

/** Rows of one territory: figures of two territories are never joined by a line. */
export interface ChartGroup {
  /** `null` for figures that are not about a territory. */
  readonly territory: DataRow['territory'] | null;
  /** What the rows count, where a text column of the table says it better than the territory does. */
  readonly scope: string | null;
  /** The last group of the table stands out. */
  readonly isLatest: boolean;
  readonly points: readonly ChartPoint[];
}

export interface ChartModel {
  readonly columns: readonly DataColumn[];
  readonly groups: readonly ChartGroup[];
  /** The newest date in the column `asOf` of the rows drawn. */
  readonly asOf: string | null;
}

/** The table's number columns that are drawn: those that are named, or else the first. */
export function drawnColumns(table: DataTable, keys: readonly string[]): DataColumn[] {
  const numbers = table.columns.filter((column) => column.type === 'number');
  if (keys.length === 0) return numbers.slice(0, 1);
  return keys.flatMap((key) => numbers.filter((column) => column.key === key));
}

/** Groups the rows that have a figure in one of the columns by territory, in the order of the table. */
export function chartModel(table: DataTable, keys: readonly string[], locale: Locale): ChartModel {
  const columns = drawnColumns(table, keys);
  const drawn = table.rows.filter((row) => columns.some(({ key }) => typeof row[key] === 'number'));
  const byTerritory = new Map<DataRow['territory'], DataRow[]>();
  for (const row of drawn) {
    const rows = byTerritory.get(row.territory);
    if (rows) rows.push(row);
    else byTerritory.set(row.territory, [row]);
  }
  const rowGroups = [...byTerritory.values()];
  const nameColumn = rowNameColumn(table, rowGroups);
  const scopeColumn = rowGroups.length > 1 ? groupNameColumn(table, rowGroups) : undefined;
  const groups = [...byTerritory].map(([territory, rows], index): ChartGroup => {
    const [first] = rows;
    return {
      territory,
      scope: first && scopeColumn ? cellName(first, scopeColumn, locale) : null,
      isLatest: index === byTerritory.size - 1,
      points: rows.map((row) => pointOf(row, table, nameColumn, columns, locale)),
    };
  });
  return { columns, groups, asOf: newestDate(drawn.map((row) => row['asOf'])) };
}

function pointOf(
  row: DataRow,
  table: DataTable,
  nameColumn: DataColumn | undefined,
  columns: readonly DataColumn[],
  locale: Locale,
): ChartPoint {
  const [first] = table.columns;
  const date = first?.type === 'date' ? String(row[first.key] ?? '') : '';
  return {
    name: nameColumn ? cellName(row, nameColumn, locale) : '',
    date: date || null,
    time: date ? decimalYear(date) : null,
    values: columns.map(({ key }) => {
      const value = row[key];
      return typeof value === 'number' ? value : null;
    }),
    hasNote: row.note !== undefined,
    source: row.source,
  };
}

/** The first text column that tells the rows of each territory apart, or else the first column. */
function rowNameColumn(table: DataTable, groups: readonly DataRow[][]): DataColumn | undefined {
  const isDistinct = ({ key }: DataColumn) =>
    groups.every((rows) => new Set(rows.map((row) => cellKey(row, key))).size === rows.length);
  const texts = table.columns.filter((column) => column.type === 'text');
  return texts.find(isDistinct) ?? table.columns[0];
}

/** A text column with one value in each territory and another in each: it says what was counted there. */
function groupNameColumn(table: DataTable, groups: readonly DataRow[][]): DataColumn | undefined {
  return table.columns.find(({ key, type }) => {
    if (type !== 'text') return false;
    const values = groups.map((rows) => new Set(rows.map((row) => cellKey(row, key))));
    const isOne = values.every((set) => set.size === 1 && !set.has(''));
    return isOne && new Set(values.flatMap((set) => [...set])).size === groups.length;
  });
}

function cellKey(row: DataRow, key: string): string {
  const value = row[key];
  return value === undefined ? '' : typeof value === 'object' ? value.vi : String(value);
}

function cellName(row: DataRow, { key, type }: DataColumn, locale: Locale): string {
  const value = row[key];
  if (value === undefined) return '';
  if (typeof value === 'object') return value[locale];
  return type === 'date' ? formatDate(String(value), locale) : String(value);
}

/** A year or month ends after the days in it: figures of all 2025 are newer than those of September. */
function newestDate(cells: readonly unknown[]): string | null {
  const end = (date: string) => date.padEnd(10, '~');
  const dates = cells.filter((cell) => typeof cell === 'string');
  return dates.sort((a, b) => (end(a) < end(b) ? -1 : 1)).at(-1) ?? null;
}
