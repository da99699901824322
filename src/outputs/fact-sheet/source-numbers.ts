import type { DataTable } from '../../content/schema/data.ts';
import type { Source } from '../../content/schema/source.ts';

/** The sources of the printed rows, in the order in which the sheet names them. */
export interface SourceNumbers {
  readonly sources: readonly Source[];
  /** Number of the source `id` of a table, from 1. */
  numberOf(table: DataTable, id: string): number;
}

/** Tables may list the same text under different ids: publisher and title tell whether it is the same. */
export function numberSources(tables: readonly DataTable[]): SourceNumbers {
  const keyOf = ({ publisher, title }: Source) => `${publisher}\n${title}`;
  const sourceOf = (table: DataTable, id: string) => {
    const source = table.sources.find((each) => each.id === id);
    if (!source)
      throw new Error(`“${table.title.vi}”: the source “${id}” of a row is not in its list.`);
    return source;
  };
  const named = tables.flatMap((table) => table.rows.map((row) => sourceOf(table, row.source)));
  const byKey = new Map(named.toReversed().map((source) => [keyOf(source), source]));
  const keys = [...new Set(named.map(keyOf))];
  return {
    sources: keys.flatMap((key) => byKey.get(key) ?? []),
    numberOf: (table, id) => keys.indexOf(keyOf(sourceOf(table, id))) + 1,
  };
}
