import type { NewsList } from '../../content/news-lists.ts';
import type { NewsSection } from '../../content/schema/news.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslations } from '../../i18n/translations.ts';
import { siteConfig } from '../../site.config.ts';

/** The list of all news, for the address and title of its feed. */
export const allNews: NewsList = { id: 'all', filter: null, name: '', entries: [] };

/** Whether a list of news has a feed: all news, sections and topics; a year that is over brings nothing new. */
export function hasFeed({ filter }: Pick<NewsList, 'filter'>): boolean {
  return filter === null || filter.by === 'section' || filter.by === 'topic';
}

/** What a list is called in titles of its feed: all news, the section or the topic. */
export function feedTitle({ filter, name }: NewsList, locale: Locale): string {
  const t = useTranslations(locale);
  const label =
    filter === null
      ? t('section.news')
      : filter.by === 'section'
        ? t(`newsSection.${name as NewsSection}`)
        : name;
  return `${siteConfig.name[locale]} – ${label}`;
}
