import type { Festival } from '../content/schema/festival.ts';
import { formatOrdinal } from './formatters.ts';
import type { Locale } from './locales.ts';
import type { Translate } from './translations.ts';

/** Vietnamese months have names: the first is “giêng”, the last “chạp”. */
const months = {
  vi: ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'chạp'],
  en: [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
  ],
} as const satisfies Record<Locale, readonly string[]>;

/**
 * The rule of a lunar feast in words: “mùng 4 đến mùng 8 tháng giêng âm lịch”, “the 4th to the 8th day of the first
 * lunar month”. A Vietnamese day up to the tenth is a “mùng”. The days must lie in one month, as all feasts here do.
 */
export function lunarText(
  { day, month, days }: NonNullable<Festival['lunar']>,
  locale: Locale,
  t: Translate,
): string {
  const dayName = (value: number) =>
    locale === 'vi' && value <= 10 ? `mùng ${value}` : formatOrdinal(value, locale);
  const values = { from: dayName(day), month: months[locale][month - 1] ?? '' };
  return days > 1
    ? t('festivalPage.lunarDays', { ...values, to: dayName(day + days - 1) })
    : t('festivalPage.lunarDay', values);
}
