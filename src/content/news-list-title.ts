import type { Locale } from '../i18n/locales.ts';
import { useTranslations } from '../i18n/translations.ts';
import type { NewsList } from './news-lists.ts';
import type { NewsSection } from './schema/news.ts';

/** What a list is called where its kind is plain from the heading above: the year, the section, the topic, the place. */
export function newsListName({ filter, name }: NewsList, locale: Locale): string {
  const t = useTranslations(locale);
  if (filter === null) return t('section.news');
  return filter.by === 'section' ? t(`newsSection.${name as NewsSection}`) : name;
}

/** The heading of a list's page. */
export function newsListTitle(list: NewsList, locale: Locale): string {
  const t = useTranslations(locale);
  const name = newsListName(list, locale);
  switch (list.filter?.by) {
    case 'year':
      return t('news.year', { year: name });
    case 'topic':
      return t('news.topic', { topic: name });
    case 'place':
      return t('stories.newsFrom', { place: name });
    default:
      return name;
  }
}
