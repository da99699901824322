/**
 * The languages of the site. A third language is a row here, a catalogue in `catalogues/`, section slugs in
 * `routes.ts` and content files with its suffix.
 */
export const locales = ['vi', 'en'] as const;

export type Locale = (typeof locales)[number];

/** The language in which editors write first; its file holds every shared field. */
export const originalLocale: Locale = 'vi';

export interface LocaleInfo {
  /** The language's name in itself, as shown in the language switch. */
  readonly name: string;
  /** BCP 47 tag used by `Intl` formatters. */
  readonly intl: string;
  /** Value of `og:locale`. */
  readonly openGraph: string;
}

export const localeInfo: Readonly<Record<Locale, LocaleInfo>> = {
  vi: { name: 'Tiếng Việt', intl: 'vi-VN', openGraph: 'vi_VN' },
  en: { name: 'English', intl: 'en-GB', openGraph: 'en_GB' },
};

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** Every other language of the site, in table order. */
export function otherLocales(locale: Locale): Locale[] {
  return locales.filter((candidate) => candidate !== locale);
}

/** The language that the switch offers from a page in `locale`; with two languages there is exactly one. */
export function counterpartLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi';
}

/** A value in every language. */
export type Localised<T> = Readonly<Record<Locale, T>>;
