import { type SectionName, sectionOf } from '../../content/collections.ts';
import type { Entry } from '../../content/model.ts';
import { newsListTitle } from '../../content/news-list-title.ts';
import type { NewsList } from '../../content/news-lists.ts';
import { formatDate } from '../../i18n/formatters.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type TranslationKey, useTranslations } from '../../i18n/translations.ts';
import { siteConfig } from '../../site.config.ts';
import type { ShareText } from './composition.ts';

export function homeText(locale: Locale): ShareText {
  const t = useTranslations(locale);
  const siteName = siteConfig.name[locale];
  return {
    section: null,
    kicker: t('share.home'),
    title: siteName,
    lead: t('home.lead'),
    siteName,
  };
}

/** A page that a template makes and that belongs to no section. */
export function pageText(locale: Locale, title: TranslationKey, lead: TranslationKey): ShareText {
  const t = useTranslations(locale);
  return {
    section: null,
    kicker: t('siteMap.about'),
    title: t(title),
    lead: t(lead),
    siteName: siteConfig.name[locale],
  };
}

export function sectionText(locale: Locale, section: SectionName): ShareText {
  const t = useTranslations(locale);
  return {
    section,
    kicker: t('share.home'),
    title: t(`section.${section}`),
    lead: t(`sectionLead.${section}`),
    siteName: siteConfig.name[locale],
  };
}

export function entryText(entry: Entry): ShareText {
  const { locale, shared, title, description } = entry;
  const t = useTranslations(locale);
  const section = sectionOf(entry.collection) ?? null;
  const name = section ? t(`section.${section}`) : t('siteMap.about');
  return {
    section,
    kicker: kickerOf(entry, name),
    title,
    lead: description,
    siteName: siteConfig.name[locale],
    ...(shared.quiet ? { quiet: true } : {}),
  };
}

function kickerOf(entry: Entry, name: string): string {
  if (entry.collection === 'stories') return useTranslations(entry.locale)('stories.kicker');
  if (entry.collection !== 'news') return name;
  return `${name} · ${formatDate(entry.shared.date, entry.locale)}`;
}

/** The page that lists the stories. */
export function storiesText(locale: Locale): ShareText {
  const t = useTranslations(locale);
  return {
    section: 'news',
    kicker: t('section.news'),
    title: t('stories.title'),
    lead: t('stories.description'),
    siteName: siteConfig.name[locale],
  };
}

export function listText(list: NewsList, locale: Locale): ShareText {
  if (list.filter === null) return sectionText(locale, 'news');
  const t = useTranslations(locale);
  return {
    section: 'news',
    kicker: t('section.news'),
    title: newsListTitle(list, locale),
    lead: t('news.count', { count: list.entries.length }),
    siteName: siteConfig.name[locale],
  };
}
