import { newsSections } from '../content/schema/news.ts';
import { type Count, type CountLine, countBy, countRows, isEmpty } from './counts.ts';
import type { NewsRow, TextRow } from './rows.ts';
import { type Translations, translationState } from './translations.ts';

/** The whole archive at a glance. */
export interface ArchiveReport {
  readonly total: Count;
  /** By the year of the event, oldest first, with years in which nothing is recorded. */
  readonly years: readonly (CountLine & { readonly sections: readonly CountLine[] })[];
  readonly sections: readonly CountLine[];
  /** Most articles first; an article counts for each of its topics. */
  readonly topics: readonly CountLine[];
  /** By the month of compiling, oldest first. */
  readonly compiled: readonly CountLine[];
  readonly translations: Translations;
  readonly permanent: Count;
}

/** `rows` are all news in both languages, `others` all other pages, `topics` the keys of all topics. */
export function archiveReport(
  rows: readonly NewsRow[],
  others: readonly TextRow[],
  topics: readonly string[],
): ArchiveReport {
  const bySection = (own: readonly NewsRow[]) =>
    countBy(own, newsSections, ({ section }) => [section]);
  const months = [...new Set(rows.map(monthCompiled))].sort();
  return {
    total: countRows(rows),
    years: yearsOf(rows).map((key) => {
      const own = rows.filter(({ date }) => date.startsWith(key));
      return { key, count: countRows(own), sections: bySection(own) };
    }),
    sections: bySection(rows),
    topics: countBy(rows, topics, (row) => row.topics)
      .filter(({ count }) => !isEmpty(count))
      .sort((a, b) => b.count.articles.vi - a.count.articles.vi),
    compiled: countBy(rows, months, (row) => [monthCompiled(row)]),
    translations: translationState(rows),
    permanent: countRows(others),
  };
}

function monthCompiled({ compiled }: NewsRow): string {
  return compiled.slice(0, 7);
}

function yearsOf(rows: readonly NewsRow[]): string[] {
  const years = rows.map(({ date }) => Number(date.slice(0, 4)));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, step) => String(first + step));
}
