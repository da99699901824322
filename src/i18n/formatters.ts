import { type Locale, localeInfo } from './locales.ts';

/** A day, month or year (`2018-03-16`, `2018-03`, `2018`) in words of the language. */
export function formatDate(date: string, locale: Locale): string {
  const [year = 0, month, dayOfMonth] = date.split('-').map(Number);
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month !== undefined) options.month = 'long';
  if (dayOfMonth !== undefined) options.day = 'numeric';
  if (month === undefined) return String(year);
  const value = new Date(Date.UTC(year, month - 1, dayOfMonth ?? 1));
  return asProse(new Intl.DateTimeFormat(localeInfo[locale].intl, options).format(value));
}

/** CLDR writes “16 tháng 3, 1968”; Vietnamese prose writes “16 tháng 3 năm 1968”. English has no comma there. */
function asProse(date: string): string {
  return date.replaceAll(/, (?=\d{4})/g, ' năm ');
}

/** A number with the language's separators: 14.832,55 and 14,832.55. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(localeInfo[locale].intl, { maximumFractionDigits: 6 }).format(value);
}

/** Two days of one stretch in the words of the language: 9 – 13 February 2027; one date where both are the same. */
export function formatDateRange(start: string, end: string, locale: Locale): string {
  if (start === end) return formatDate(start, locale);
  const [from, to] = [start, end].map((date) => new Date(`${date}T00:00:00Z`)) as [Date, Date];
  const format = new Intl.DateTimeFormat(localeInfo[locale].intl, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  return asProse(format.formatRange(from, to));
}

const englishEndings: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};

/** A number in a sequence: 9th in English; in Vietnamese the number alone, as after “thế kỷ” and “ngày”. */
export function formatOrdinal(value: number, locale: Locale): string {
  if (locale === 'vi') return String(value);
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(value);
  return `${value}${englishEndings[rule] ?? 'th'}`;
}

/**
 * A date below a heading that names its year: 16 March, 18–19 June, or March. Empty for a year alone; an end in another
 * year or of another exactness is written out.
 */
export function formatWithinYear(date: string, end: string | undefined, locale: Locale): string {
  const [start, last] = [date, end ?? date].map((part) => {
    const [year = 0, month, dayOfMonth] = part.split('-').map(Number);
    const value = new Date(Date.UTC(year, (month ?? 1) - 1, dayOfMonth ?? 1));
    return { year, value, hasMonth: month !== undefined, hasDay: dayOfMonth !== undefined };
  });
  if (!start?.hasMonth || !last) return '';
  const format = new Intl.DateTimeFormat(localeInfo[locale].intl, {
    timeZone: 'UTC',
    month: 'long',
    ...(start.hasDay ? { day: 'numeric' } : {}),
  });
  if (end === undefined || end === date) return format.format(start.value);
  return start.year === last.year && start.hasDay === last.hasDay && last.hasMonth
    ? format.formatRange(start.value, last.value)
    : `${format.format(start.value)} – ${formatDate(end, locale)}`;
}
