import { type Locale, locales } from '../i18n/locales.ts';
import { type NewsFilter, newsPath, newsSectionSlugs } from '../i18n/routes.ts';
import { siteConfig } from '../site.config.ts';
import { append } from './append.ts';
import { type Entry, entryId } from './model.ts';
import { newsOfStory } from './news-relations.ts';
import { listEntries, readNewsPlaces, readTopics } from './queries.ts';
import { newsSections } from './schema/news.ts';
import type { NewsPlaces } from './schema/news-places.ts';

/** One list of news: all, or by year, topic, section, place or story. `id` is the same in every language. */
export interface NewsList {
  readonly id: string;
  readonly filter: NewsFilter | null;
  /** What the heading names: the year, the label of the topic or place, the story's title, or the section's key. */
  readonly name: string;
  readonly entries: readonly Entry<'news'>[];
}

/** A place with one article needs no list. */
const fewestOfPlace = 2;

async function readLists(locale: Locale): Promise<readonly NewsList[]> {
  const entries = await listEntries('news', locale);
  const topics = await readTopics();
  const places = await readNewsPlaces();
  const stories = await listEntries('stories', locale);
  const found = entriesByList(entries, places);
  const list = (by: NewsFilter['by'], key: string, slug: string, name: string): NewsList => {
    const id = `${by}:${key}`;
    return { id, filter: { by, slug }, name, entries: found.get(id) ?? [] };
  };
  const years = [...new Set(entries.map((entry) => entry.shared.date.slice(0, 4)))];
  const lists: NewsList[] = [
    { id: 'all', filter: null, name: '', entries },
    ...years.map((year) => list('year', year, year, year)),
    ...newsSections.map((key) => list('section', key, newsSectionSlugs[key][locale], key)),
    ...Object.entries(topics).map(([key, topic]) =>
      list('topic', key, topic[locale].slug, topic[locale].label),
    ),
    ...Object.entries(places)
      .map(([key, place]) => list('place', key, place[locale].slug, place[locale].label))
      .filter((item) => item.entries.length >= fewestOfPlace),
    ...(await Promise.all(
      stories.map(async (story) => ({
        ...list('story', story.key, story.slug, story.title),
        entries: (await newsOfStory(story)).toReversed(),
      })),
    )),
  ];
  return lists.filter((item) => item.entries.length > 0);
}

/** The articles of each list by its id, in one pass over the news. */
function entriesByList(
  entries: readonly Entry<'news'>[],
  places: NewsPlaces,
): ReadonlyMap<string, readonly Entry<'news'>[]> {
  const found = new Map<string, Entry<'news'>[]>();
  for (const entry of entries) {
    const { date, section, topics } = entry.shared;
    const ids = [`year:${date.slice(0, 4)}`, `section:${section}`];
    ids.push(...topics.map((key) => `topic:${key}`));
    ids.push(...placesOf(entry, places).map((key) => `place:${key}`));
    for (const id of new Set(ids)) append(found, id, entry);
  }
  return found;
}

/** Keys of the places to whose pages a news article leads in `related`. */
function placesOf(entry: Entry<'news'>, places: NewsPlaces): string[] {
  return Object.entries(places).flatMap(([key, { pages }]) =>
    pages.some((page) => entry.shared.related.includes(page)) ? [key] : [],
  );
}

const readings = new Map<Locale, Promise<readonly NewsList[]>>();

/** Every list of a language that has articles, made once per build; the articles of a list are newest first. */
export function newsLists(locale: Locale): Promise<readonly NewsList[]> {
  if (import.meta.env.DEV) return readLists(locale);
  const reading = readings.get(locale) ?? readLists(locale);
  readings.set(locale, reading);
  return reading;
}

/** The lists of places to which a page belongs: a permanent page by its place, a news article by its subjects. */
export async function placeListsOf(entry: Entry): Promise<readonly NewsList[]> {
  const places = await readNewsPlaces();
  const keys =
    entry.collection === 'news'
      ? placesOf(entry, places)
      : Object.keys(places).filter((key) => places[key]?.pages.includes(entryId(entry)));
  const ids = new Set(keys.map((key) => `place:${key}`));
  return (await newsLists(entry.locale)).filter((list) => ids.has(list.id));
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
