import type { NewsRow } from './rows.ts';

/** How far the translations of a set of articles are. Numbers are of articles, not of files. */
export interface Translations {
  /** Both versions stand, and nothing says that the translation is older than the original. */
  readonly complete: number;
  /** The Vietnamese version stands alone. */
  readonly missing: number;
  /** The translation was last brought in line before the original was last checked. */
  readonly outdated: number;
  /** Of the complete ones, those whose English file names no day: whether they are out of date is not known. */
  readonly undated: number;
  /** Days from the compiling of an article to its translation; `median` is `null` where no file names the day. */
  readonly days: { readonly median: number | null; readonly known: number };
}

export function translationState(rows: readonly NewsRow[]): Translations {
  const english = new Map(
    rows.filter(({ locale }) => locale === 'en').map((row) => [row.key, row]),
  );
  const originals = rows.filter(({ locale }) => locale === 'vi');
  const pairs = originals.flatMap(({ key }) => english.get(key) ?? []);
  const outdated = pairs.filter(isOutdated).length;
  const days = pairs.flatMap(({ compiled, translated }) =>
    translated === null ? [] : [daysBetween(compiled, translated)],
  );
  return {
    complete: pairs.length - outdated,
    missing: originals.length - pairs.length,
    outdated,
    undated: pairs.filter(({ translated }) => translated === null).length,
    days: { median: median(days), known: days.length },
  };
}

/** Dates of the form `YYYY-MM-DD` sort as text. */
export function isOutdated(row: Pick<NewsRow, 'translated' | 'checked'>): boolean {
  return row.translated !== null && row.translated < row.checked;
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** The middle value, of an even number of values the mean of both; `null` of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
