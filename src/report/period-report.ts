import { newsSections } from '../content/schema/news.ts';
import { type Count, type CountLine, countBy, countRows, isEmpty } from './counts.ts';
import { liesIn, monthsOf, type Period, periodBefore } from './period.ts';
import type { NewsRow, TextRow } from './rows.ts';
import { type Translations, translationState } from './translations.ts';

/**
 * Which date puts an article into a period: that of its compiling, for a report on what was published, or that of the
 * event, for a view of what is known about a time.
 */
export const bases = ['compiled', 'event'] as const;
export type Basis = (typeof bases)[number];

/** A line with the same line of the period before. */
export interface ChangeLine extends CountLine {
  readonly before: Count;
}

export interface PeriodReport {
  readonly basis: Basis;
  readonly period: Period;
  /** The period of the same length before. */
  readonly earlier: Period;
  readonly total: { readonly count: Count; readonly before: Count };
  readonly sections: readonly ChangeLine[];
  /** Topics with an article in either period; an article counts for each of its topics. */
  readonly topics: readonly ChangeLine[];
  /** Without articles whose date is a year alone. */
  readonly months: readonly CountLine[];
  readonly translations: Translations;
  /** Articles whose year lies partly in the period and of which no more than the year is known; counted nowhere. */
  readonly unplaced: number;
  /** Articles that the other basis would put into the period. */
  readonly byOtherBasis: number;
  /** Pages besides the news: they carry no date of publication, so they are of no period. */
  readonly permanent: Count;
}

/** The report on a period. `rows` are all news in both languages, `others` all other pages. */
export function periodReport(
  rows: readonly NewsRow[],
  others: readonly TextRow[],
  period: Period,
  basis: Basis,
  topics: readonly string[],
): PeriodReport {
  const dateOf = dates[basis];
  const earlier = periodBefore(period);
  const within = (wanted: Period) => rows.filter((row) => liesIn(dateOf(row), wanted) === true);
  const now = within(period);
  const before = within(earlier);
  const lines = (keys: readonly string[], keysOf: (row: NewsRow) => readonly string[]) => {
    const past = new Map(countBy(before, keys, keysOf).map(({ key, count }) => [key, count]));
    return countBy(now, keys, keysOf).map(
      (line): ChangeLine => ({ ...line, before: past.get(line.key) ?? countRows([]) }),
    );
  };
  const otherDate = dates[basis === 'event' ? 'compiled' : 'event'];
  const originals = rows.filter(({ locale }) => locale === 'vi');
  return {
    basis,
    period,
    earlier,
    total: { count: countRows(now), before: countRows(before) },
    sections: lines(newsSections, ({ section }) => [section]),
    topics: lines(topics, (row) => row.topics).filter(
      (line) => !isEmpty(line.count) || !isEmpty(line.before),
    ),
    months: countBy(now, monthsOf(period), (row) => [dateOf(row).slice(0, 7)]),
    translations: translationState(now),
    unplaced: originals.filter((row) => liesIn(dateOf(row), period) === null).length,
    byOtherBasis: originals.filter((row) => liesIn(otherDate(row), period) === true).length,
    permanent: countRows(others),
  };
}

const dates: Readonly<Record<Basis, (row: NewsRow) => string>> = {
  compiled: ({ compiled }) => compiled,
  event: ({ date }) => date,
};
