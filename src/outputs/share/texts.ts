import type { SectionName } from '../../content/collections.ts';
import type { Entry } from '../../content/model.ts';
import type { NewsList } from '../../content/news-lists.ts';
import type { NewsSection } from '../../content/schema/news.ts';
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
  const section = entry.collection === 'pages' ? null : entry.collection;
  const name = section ? t(`section.${section}`) : t('siteMap.about');
  return {
    section,
    kicker:
      entry.collection === 'news' ? `${name} · ${formatDate(entry.shared.date, locale)}` : name,
    title,
    lead: description,
    siteName: siteConfig.name[locale],
    ...(shared.quiet ? { quiet: true } : {}),
  };
}

export function listText(list: NewsList, locale: Locale): ShareText {
  if (list.filter === null) return sectionText(locale, 'news');
  const t = useTranslations(locale);
  const { filter, name } = list;
  const titles = {
    year: () => t('news.year', { year: name }),
    section: () => t(`newsSection.${name as NewsSection}`),
    topic: () => t('news.topic', { topic: name }),
  };
  return {
    section: 'news',
    kicker: t('section.news'),
    title: titles[filter.by](),
    lead: t('news.count', { count: list.entries.length }),
    siteName: siteConfig.name[locale],
  };
}
