import { type Locale, locales } from '../i18n/locales.ts';
import { newsPath, newsSectionSlugs } from '../i18n/routes.ts';
import { siteConfig } from '../site.config.ts';
import type { Entry } from './model.ts';
import { listEntries, readTopics } from './queries.ts';
import { newsSections } from './schema/news.ts';

/** One list of news: all, or by year, topic or section. `id` is the same in every language. */
export interface NewsList {
  readonly id: string;
  readonly filter: { readonly by: 'year' | 'topic' | 'section'; readonly slug: string } | null;
  /** What the heading names: the year, the topic's label, or the section's key. */
  readonly name: string;
  readonly entries: readonly Entry<'news'>[];
}

/** Every list of a language that has at least one article. */
export async function newsLists(locale: Locale): Promise<readonly NewsList[]> {
  const entries = await listEntries('news', locale);
  const topics = await readTopics();
  const years = [...new Set(entries.map((entry) => entry.shared.date.slice(0, 4)))];
  const lists: NewsList[] = [
    { id: 'all', filter: null, name: '', entries },
    ...years.map((year) => ({
      id: `year:${year}`,
      filter: { by: 'year' as const, slug: year },
      name: year,
      entries: entries.filter((entry) => entry.shared.date.startsWith(year)),
    })),
    ...newsSections.map((section) => ({
      id: `section:${section}`,
      filter: { by: 'section' as const, slug: newsSectionSlugs[section][locale] },
      name: section,
      entries: entries.filter((entry) => entry.shared.section === section),
    })),
    ...Object.entries(topics).map(([key, topic]) => ({
      id: `topic:${key}`,
      filter: { by: 'topic' as const, slug: topic[locale].slug },
      name: topic[locale].label,
      entries: entries.filter((entry) => entry.shared.topics.includes(key)),
    })),
  ];
  return lists.filter((list) => list.entries.length > 0);
}

/** Addresses of page `page` of a list in each language; `null` where the other language has no such page. */
export async function newsListPaths(
  id: string,
  page: number,
): Promise<Record<Locale, string | null>> {
  const paths: Record<Locale, string | null> = { vi: null, en: null };
  for (const locale of locales) {
    const list = (await newsLists(locale)).find((candidate) => candidate.id === id);
    if (list && page <= pageCount(list)) paths[locale] = newsPath(locale, list.filter, page);
  }
  return paths;
}

export function pageCount(list: NewsList): number {
  return Math.ceil(list.entries.length / siteConfig.newsPerPage);
}
