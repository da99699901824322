import i18next from 'i18next';
import type catalogue from './catalogues/vi/translation.json';
import type { Locale } from './locales.ts';

type Leaves<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Leaves<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Removes i18next's plural endings: code asks for `news.count`, the catalogue holds `news.count_other`. */
type Plural<K extends string> = K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K;

export type TranslationKey = Plural<Leaves<typeof catalogue>>;

export type Translate = (
  key: TranslationKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

/**
 * The interface texts of one language. The only place that touches astro-i18next's i18next instance.
 * Throws for a key without text, so that a missing translation stops the build.
 */
export function useTranslations(locale: Locale): Translate {
  const translate = i18next.getFixedT(locale);
  return (key, values = {}) => {
    if (!i18next.exists(key, { lng: locale, ...values })) {
      throw new Error(`Missing ${locale} text “${key}” in src/i18n/catalogues/${locale}.`);
    }
    return translate(key, values);
  };
}
