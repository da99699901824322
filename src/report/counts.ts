import { type Locale, type Localised, locales } from '../i18n/locales.ts';
import type { TextRow } from './rows.ts';

/** Totals in each language. */
export interface Count {
  readonly articles: Localised<number>;
  readonly words: Localised<number>;
  readonly pictures: Localised<number>;
}

/** The totals of what shares a key: a section, a month, a topic. */
export interface CountLine {
  readonly key: string;
  readonly count: Count;
}

export function countRows(rows: readonly TextRow[]): Count {
  const sum = (amount: (row: TextRow) => number): Localised<number> => {
    const total = { vi: 0, en: 0 } satisfies Record<Locale, number>;
    for (const row of rows) total[row.locale] += amount(row);
    return total;
  };
  return {
    articles: sum(() => 1),
    words: sum(({ words }) => words),
    pictures: sum(({ pictures }) => pictures),
  };
}

/** A line for each of `keys`, in their order. A row counts once for every key that it has. */
export function countBy<Row extends TextRow>(
  rows: readonly Row[],
  keys: readonly string[],
  keysOf: (row: Row) => readonly string[],
): CountLine[] {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) {
    for (const key of keysOf(row)) groups.get(key)?.push(row);
  }
  return [...groups].map(([key, group]) => ({ key, count: countRows(group) }));
}

/** Whether any language has an article here. */
export function isEmpty({ articles }: Count): boolean {
  return locales.every((locale) => articles[locale] === 0);
}
