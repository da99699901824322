import type { CollectionName, SectionName } from '../content/collections.ts';
import type { NewsSection } from '../content/schema/news.ts';
import { basePath } from './base-path.mjs';
import type { Locale, Localised } from './locales.ts';

/** Address parts of the sections. */
export const sectionSlugs: Readonly<Record<SectionName, Localised<string>>> = {
  heritage: { vi: 'di-san', en: 'heritage' },
  geopark: { vi: 'dia-chat', en: 'geopark' },
  investment: { vi: 'dau-tu', en: 'investment' },
  culture: { vi: 'van-hoa', en: 'culture' },
  travel: { vi: 'du-lich', en: 'travel' },
  news: { vi: 'tin-tuc', en: 'news' },
};

/** Address part of the comparison of zones, below the investment section. */
export const compareSlugs = {
  vi: 'so-sanh',
  en: 'compare',
} as const satisfies Localised<string>;

/** Pages that templates make; articles link to them as `site/<name>`. */
export const routeSlugs = {
  search: { vi: 'tim-kiem', en: 'search' },
  'site-map': { vi: 'so-do-trang', en: 'site-map' },
  glossary: { vi: 'giai-thich-tu-ngu', en: 'glossary' },
  models: { vi: 'mo-hinh', en: 'models' },
  data: { vi: 'so-lieu-mo', en: 'open-data' },
  compare: {
    vi: `${sectionSlugs.investment.vi}/${compareSlugs.vi}`,
    en: `${sectionSlugs.investment.en}/${compareSlugs.en}`,
  },
  report: { vi: 'bao-cao', en: 'report' },
} as const satisfies Record<string, Localised<string>>;

export type RouteName = keyof typeof routeSlugs;

/** Address parts below the news. */
export const newsParts = {
  page: { vi: 'trang', en: 'page' },
  year: { vi: 'nam', en: 'year' },
  topic: { vi: 'chu-de', en: 'topic' },
  section: { vi: 'muc', en: 'section' },
  place: { vi: 'noi', en: 'place' },
  story: { vi: 'ho-so', en: 'stories' },
} as const satisfies Record<string, Localised<string>>;

/** What a list of news is made by, with the last part of its address. */
export interface NewsFilter {
  readonly by: Exclude<keyof typeof newsParts, 'page'>;
  readonly slug: string;
}

export const newsSectionSlugs: Readonly<Record<NewsSection, Localised<string>>> = {
  diplomacy: { vi: 'doi-ngoai', en: 'diplomacy' },
  overseas: { vi: 'kieu-bao', en: 'overseas-vietnamese' },
  heritage: { vi: 'di-san', en: 'heritage' },
  'ly-son': { vi: 'ly-son', en: 'ly-son' },
  economy: { vi: 'kinh-te', en: 'economy' },
  tourism: { vi: 'du-lich', en: 'tourism' },
};

/** Names of the calendar file of festivals, without its ending. */
export const calendarNames = {
  vi: 'le-hoi',
  en: 'festivals',
} as const satisfies Localised<string>;

/** Names of the fact sheet for investors, without its ending. */
export const factSheetNames = {
  vi: 'so-lieu-dau-tu',
  en: 'investment-facts',
} as const satisfies Localised<string>;

/** Names of the two forms of a feed. */
export const feedFiles = { rss: 'rss.xml', json: 'feed.json' } as const;

export type FeedFormat = keyof typeof feedFiles;

/** The path the site is served under, without a trailing slash: '' or '/sub'. */
const base = (import.meta.env?.BASE_URL ?? basePath()).replace(/\/$/, '');

/** A path of the site made of parts; always ends with a slash. */
export function sitePath(...parts: string[]): string {
  return `${base}/${parts.map((part) => `${part}/`).join('')}`;
}

/** A file served as it is, such as `favicon.svg`. */
export function filePath(name: string): string {
  return `${base}/${name}`;
}

export function homePath(locale: Locale): string {
  return sitePath(locale);
}

export function sectionPath(locale: Locale, section: SectionName): string {
  return sitePath(locale, sectionSlugs[section][locale]);
}

export function routePath(locale: Locale, route: RouteName): string {
  return sitePath(locale, routeSlugs[route][locale]);
}

/** Address of an article; entries of `pages` stand directly below the language, stories below the news. */
export function entryPath(entry: {
  readonly collection: CollectionName;
  readonly locale: Locale;
  readonly slug: string;
}): string {
  if (entry.collection === 'pages') return sitePath(entry.locale, entry.slug);
  if (entry.collection === 'stories') {
    return newsPath(entry.locale, { by: 'story', slug: entry.slug });
  }
  return sitePath(entry.locale, sectionSlugs[entry.collection][entry.locale], entry.slug);
}

/** A list of news: all, or those of a year, topic, section, place or story; `page` counts from 1. */
export function newsPath(locale: Locale, filter: NewsFilter | null, page = 1): string {
  const parts = [locale, sectionSlugs.news[locale]];
  if (filter) parts.push(newsParts[filter.by][locale], filter.slug);
  if (page > 1) parts.push(newsParts.page[locale], String(page));
  return sitePath(...parts);
}

/** The page that lists the stories. */
export function storiesPath(locale: Locale): string {
  return sitePath(locale, sectionSlugs.news[locale], newsParts.story[locale]);
}

/** The feed of a list of news; that of all news stands directly below the language. */
export function feedPath(locale: Locale, filter: NewsFilter | null, format: FeedFormat): string {
  return `${filter === null ? homePath(locale) : newsPath(locale, filter)}${feedFiles[format]}`;
}

/** The calendar file of festivals. */
export function calendarPath(locale: Locale): string {
  return filePath(`${locale}/${calendarNames[locale]}.ics`);
}

/** The fact sheet for investors. */
export function factSheetPath(locale: Locale): string {
  return filePath(`${locale}/${factSheetNames[locale]}.pdf`);
}
