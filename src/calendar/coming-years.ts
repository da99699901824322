import { type FestivalRule, type Occurrence, occurrence } from './occurrences.ts';

/** What a feast does in one year: its days, or `null` in a year in which its rhythm lets it rest. */
export interface YearOfFeast {
  readonly year: number;
  readonly days: Occurrence | null;
}

/**
 * The days of a feast in `count` years in a row, from the first year whose days are not over on `today` (`YYYY-MM-DD`).
 * A year in which the feast rests is told and counted as well: a reader who plans ahead must not miss that there is none.
 */
export function comingYears(rule: FestivalRule, today: string, count: number): YearOfFeast[] {
  const { rhythm: _, ...yearly } = rule;
  const now = Number(today.slice(0, 4));
  // The days of a lunar year can begin in the next solar one.
  const isAhead = (year: number) => (occurrence(yearly, year)?.end ?? '') >= today;
  const first = isAhead(now - 1) ? now - 1 : isAhead(now) ? now : now + 1;
  return Array.from({ length: count }, (_unused, index) => first + index).map((year) => ({
    year: Number(occurrence(yearly, year)?.start.slice(0, 4) ?? year),
    days: occurrence(rule, year),
  }));
}
