import { type Locale, localeInfo } from './locales.ts';

/** A day, month or year (`2018-03-16`, `2018-03`, `2018`) in words of the language. */
export function formatDate(date: string, locale: Locale): string {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (dayOfMonth !== undefined) options.day = 'numeric';
  if (month === undefined) return String(year);
  const value = new Date(Date.UTC(year, month - 1, dayOfMonth ?? 1));
  const text = new Intl.DateTimeFormat(localeInfo[locale].intl, options).format(value);
  // CLDR writes “16 tháng 3, 1968”; Vietnamese prose writes “16 tháng 3 năm 1968”.
  return locale === 'vi' ? text.replace(', ', ' năm ') : text;
}

/** A number with the language's separators: 14.832,55 and 14,832.55. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(localeInfo[locale].intl, { maximumFractionDigits: 6 }).format(value);
}

/** Two days of one stretch in the words of the language: 9 – 13 February 2027; one date where both are the same. */
export function formatDateRange(start: string, end: string, locale: Locale): string {
  if (start === end) return formatDate(start, locale);
  const [from, to] = [start, end].map((date) => new Date(`${date}T00:00:00Z`)) as [Date, Date];
  return new Intl.DateTimeFormat(localeInfo[locale].intl, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).formatRange(from, to);
}
