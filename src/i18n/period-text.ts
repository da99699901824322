import type { Period } from '../content/schema/heritage.ts';
import type { Locale } from './locales.ts';
import type { Translate } from './translations.ts';

/** A year in words of the language; negative years lie before our era. */
export function yearText(year: number, t: Translate): string {
  return year < 0 ? t('entry.bce', { year: -year }) : String(year);
}

/** What a page says of a period: its note where it has one, or else the bare years. */
export function periodText({ from, to, note }: Period, locale: Locale, t: Translate): string {
  if (note) return note[locale];
  return from === to ? yearText(from, t) : `${yearText(from, t)} – ${yearText(to, t)}`;
}
