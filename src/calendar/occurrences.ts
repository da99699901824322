import { LunarDate } from '@nghiavuive/lunar_date_vi';
import type { Festival } from '../content/schema/festival.ts';

/** First and last day of a festival in one year, `YYYY-MM-DD`. */
export interface Occurrence {
  readonly start: string;
  readonly end: string;
}

/** What the date of a feast follows from. */
export type Rule = Pick<Festival, 'lunar' | 'solar' | 'rhythm'>;

/**
 * The days of a festival in the year in which its lunar or solar year begins, or `null` in a year in which it rests. A
 * lunar month means the regular one, never the leap month of the same number. Vietnamese calendar (UTC+7), after the
 * rules of Hồ Ngọc Đức; `tests/unit/occurrences.test.ts` holds it against published dates.
 */
export function occurrence({ lunar, solar, rhythm }: Rule, year: number): Occurrence | null {
  if (rhythm && (year - rhythm.from) % rhythm.years !== 0) return null;
  const first = lunar
    ? solarOf(lunar.day, lunar.month, year)
    : solar && iso(year, solar.month, solar.day);
  if (first === undefined) return null;
  return { start: first, end: addDays(first, ((lunar ?? solar)?.days ?? 1) - 1) };
}

/** The next occurrence that is not over on `today` (`YYYY-MM-DD`), looking four years ahead. */
export function nextOccurrence(rule: Rule, today: string): Occurrence | null {
  const from = Number(today.slice(0, 4)) - 1;
  for (let year = from; year < from + 6; year += 1) {
    const found = occurrence(rule, year);
    if (found && found.end >= today) return found;
  }
  return null;
}

function solarOf(day: number, month: number, year: number): string {
  const date = new LunarDate({ day, month, year });
  date.init(true);
  const solar = date.toSolarDate().get();
  return iso(solar.year, solar.month, solar.day);
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The day `days` after a day `YYYY-MM-DD`, before it where negative. */
export function addDays(start: string, days: number): string {
  const date = new Date(`${start}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
