/** A run of whole months, both ends included, as `YYYY-MM`. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

const monthPattern = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** True for `2018-03`; `2018-3`, `2018-13` and days are none. */
export function isMonth(text: string): boolean {
  return monthPattern.test(text);
}

/** Every month of a period, in order. */
export function monthsOf({ from, to }: Period): string[] {
  const first = monthNumber(from);
  return Array.from({ length: monthNumber(to) - first + 1 }, (_, step) => monthName(first + step));
}

/** The period of the same length that ends in the month before. */
export function periodBefore(period: Period): Period {
  const first = monthNumber(period.from);
  const length = monthNumber(period.to) - first + 1;
  return { from: monthName(first - length), to: monthName(first - 1) };
}

/**
 * Whether a date lies in a period. A year without a month does only where the whole year does; where a part of it does,
 * nobody knows: `null`.
 */
export function liesIn(date: string, { from, to }: Period): boolean | null {
  const [first, last] =
    date.length === 4 ? [`${date}-01`, `${date}-12`] : [date.slice(0, 7), date.slice(0, 7)];
  if (from <= first && last <= to) return true;
  return last < from || to < first ? false : null;
}

function monthNumber(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return year * 12 + number - 1;
}

function monthName(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
