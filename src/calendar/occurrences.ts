import { LunarDate, SolarDate } from '@nghiavuive/lunar_date_vi';
import type { Festival } from '../content/schema/festival.ts';

/** First and last day of a festival in one year, `YYYY-MM-DD`. */
export interface Occurrence {
  readonly start: string;
  readonly end: string;
}

/** What the date of a feast follows from. */
export type FestivalRule = Pick<Festival, 'lunar' | 'solar' | 'rhythm'>;

/** Years within which a rule must give a day; `src/content/check-festivals.ts` refuses one that does not. */
const yearsAhead = 100;

/**
 * The days of a festival in the year in which its lunar or solar year begins, or `null` in a year in which it rests or
 * whose month has no such day: a lunar month may end on the 29th, and which day people then keep no source of this site
 * says. A lunar month means the regular one, never the leap month of the same number. Vietnamese calendar (UTC+7),
 * after the rules of Hồ Ngọc Đức; `tests/unit/occurrences.test.ts` holds it against published dates.
 */
export function occurrence(
  { lunar, solar, rhythm }: FestivalRule,
  year: number,
): Occurrence | null {
  if (rhythm && (year - rhythm.from) % rhythm.years !== 0) return null;
  const first = lunar
    ? solarOfLunar(lunar.day, lunar.month, year)
    : solar && isoDay(year, solar.month, solar.day);
  if (!first) return null;
  return { start: first, end: addDays(first, ((lunar ?? solar)?.days ?? 1) - 1) };
}

/**
 * The next occurrence that is not over on `today` (`YYYY-MM-DD`); `null` where the next hundred years have none, as a
 * 29 February that would have to fall in odd years.
 */
export function nextOccurrence(rule: FestivalRule, today: string): Occurrence | null {
  const from = Number(today.slice(0, 4)) - 1;
  for (let year = from; year <= from + yearsAhead; year += 1) {
    const found = occurrence(rule, year);
    if (found && found.end >= today) return found;
  }
  return null;
}

/** Whether there are years whose month does not have the day: the 30th of a lunar month, 29 February. */
export function restsInSomeYears({ lunar, solar }: FestivalRule): boolean {
  return lunar?.day === 30 || (solar?.day === 29 && solar.month === 2);
}

/** Counted from the first of the month, which every month has: the library refuses a day that the month has not. */
function solarOfLunar(day: number, month: number, year: number): string | null {
  const first = new LunarDate({ day: 1, month, year });
  first.init(true);
  const solar = SolarDate.fromJd(first.get().julian + day - 1);
  if (solar.toLunarDate().get().day !== day) return null;
  const found = solar.get();
  return isoDay(found.year, found.month, found.day);
}

/** The day, or `null` where the month does not have it. */
function isoDay(year: number, month: number, day: number): string | null {
  const wanted = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const date = new Date(`${wanted}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(wanted) ? wanted : null;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** The day `days` after a day `YYYY-MM-DD`, before it where negative. */
export function addDays(start: string, days: number): string {
  const date = new Date(`${start}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
