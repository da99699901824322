import { type Locale, localeInfo } from './locales.ts';

/** A day, month or year (`2018-03-16`, `2018-03`, `2018`) in words of the language. */
export function formatDate(date: string, locale: Locale): string {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (dayOfMonth !== undefined) options.day = 'numeric';
  if (month === undefined) return String(year);
  const value = new Date(Date.UTC(year, month - 1, dayOfMonth ?? 1));
  return new Intl.DateTimeFormat(localeInfo[locale].intl, options).format(value);
}

/** A number with the language's separators: 14.832,55 and 14,832.55. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(localeInfo[locale].intl, { maximumFractionDigits: 6 }).format(value);
}
