import type { DataTable } from '../content/schema/data.ts';
import { type ChartKind, drawnColumns } from './model.ts';

/** Why a table cannot be drawn in the way that an article asks for. */
export type ChartFault =
  | { readonly kind: 'column'; readonly column: string; readonly allowed: string }
  | { readonly kind: 'columns' | 'dates' | 'years' };

/**
 * Checks that a table can be drawn: the columns exist and hold numbers, only dots take two of them, a line needs dates
 * and columns need whole years. `null` where all is well.
 */
export function chartFault(
  table: DataTable,
  kind: ChartKind,
  keys: readonly string[],
): ChartFault | null {
  const numbers = table.columns.filter((column) => column.type === 'number');
  const names = numbers.map((column) => column.key);
  const unknown = keys.find((key) => !names.includes(key));
  if (unknown !== undefined || names.length === 0) {
    return { kind: 'column', column: unknown ?? '', allowed: names.join(', ') || '–' };
  }
  if (keys.length > 1 && kind !== 'dot') return { kind: 'columns' };
  const [first] = table.columns;
  if (kind === 'bar' || kind === 'dot' || !first) return null;
  if (first.type !== 'date') return { kind: 'dates' };
  const drawn = drawnColumns(table, keys);
  const rows = table.rows.filter((row) => drawn.some(({ key }) => row[key] !== undefined));
  const isYears = rows.every((row) => String(row[first.key]).length === 4);
  return kind === 'column' && !isYears ? { kind: 'years' } : null;
}
