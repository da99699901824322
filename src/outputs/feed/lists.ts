import { newsListName } from '../../content/news-list-title.ts';
import type { NewsList } from '../../content/news-lists.ts';
import type { Locale } from '../../i18n/locales.ts';
import { siteConfig } from '../../site.config.ts';

/** The list of all news, for the address and title of its feed. */
export const allNews: NewsList = { id: 'all', filter: null, name: '', entries: [] };

/** Whether a list of news has a feed: all but the years, since one that is over brings nothing new. */
export function hasFeed({ filter }: Pick<NewsList, 'filter'>): boolean {
  return filter?.by !== 'year';
}

/** What a list is called in titles of its feed. */
export function feedTitle(list: NewsList, locale: Locale): string {
  return `${siteConfig.name[locale]} – ${newsListName(list, locale)}`;
}
