/** The day on which Quảng Ngãi and Kon Tum became one province, as a decimal year. */
export const merger = 2025 + 181 / 365;

/** A break closer than this to a figure would look like a part of it. */
const clear = 1 / 12;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/**
 * A partial date as a decimal year. A year or month alone stands in the middle of what it covers, so that a figure of
 * a whole year lies neither at its start nor at its end.
 */
export function decimalYear(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  if (day === undefined) return year + (month - 0.5) / 12;
  const start = Date.UTC(year, 0, 1);
  const days = (Date.UTC(year, month - 1, day) - start) / 86_400_000;
  return year + days / (isLeap(year) ? 366 : 365);
}

/** A stretch of time covered by figures of one territory, in decimal years. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Where the figures of one territory end and those of the next begin, for stretches that do not overlap: at the
 * merger if it lies clear of both, otherwise halfway: a figure of the whole of 2025 stands at the merger's place.
 */
export function breaks(spans: readonly Span[]): number[] {
  const ordered = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  return ordered.flatMap(({ from }, index) => {
    if (index === 0) return [];
    const end = Math.max(...ordered.slice(0, index).map((span) => span.to));
    if (from <= end) return [];
    const isBetween = merger > end + clear && merger < from - clear;
    return [isBetween ? merger : (end + from) / 2];
  });
}
