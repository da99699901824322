import { rowDate } from './figure-age.ts';
import type { DataTable } from './schema/data.ts';

/** The earliest and the latest date of the rows of a table, as they are written; `null` where no row has one. */
export function tablePeriod(
  table: DataTable,
): { readonly first: string; readonly last: string } | null {
  const dates = table.rows.flatMap((row) => rowDate(table, row) ?? []).toSorted();
  const [first, last] = [dates[0], dates.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
