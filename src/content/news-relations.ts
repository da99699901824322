import type { Locale } from '../i18n/locales.ts';
import { append } from './append.ts';
import { type Entry, entryId } from './model.ts';
import { findEntry, listEntries } from './queries.ts';
import { relatable, relatedNews } from './related-news.ts';
import { storyTimeline } from './story-timeline.ts';

/** The place of an article in a story: what comes before and after it there. */
export interface StoryPart {
  readonly story: Entry<'stories'>;
  readonly previous: Entry<'news'> | null;
  readonly next: Entry<'news'> | null;
}

interface NewsRelations {
  /** News by the id of an article that shares places and topics with it, best first. */
  readonly related: ReadonlyMap<string, readonly Entry<'news'>[]>;
  /** The parts that an article has in stories, by its id. */
  readonly parts: ReadonlyMap<string, readonly StoryPart[]>;
  /** Stories by the permanent page that they name in `related`. */
  readonly about: ReadonlyMap<string, readonly Entry<'stories'>[]>;
}

/** More than a page shows: some are already named on it. */
const mostRelated = 12;

/** The news of a story in the order of its timeline; what is not translated is left out. */
export async function newsOfStory(story: Entry<'stories'>): Promise<readonly Entry<'news'>[]> {
  const found = await Promise.all(
    story.shared.news.map((key) => findEntry(`news/${key}`, story.locale)),
  );
  const news = found.filter((entry) => entry !== null) as Entry<'news'>[];
  return storyTimeline(news, []).flatMap(({ items }) => items.flatMap((item) => item.news ?? []));
}

async function readRelations(locale: Locale): Promise<NewsRelations> {
  const news = await listEntries('news', locale);
  const byId = new Map(news.map((entry) => [entryId(entry), entry]));
  const related = new Map(
    [...relatedNews(news.map(relatable), mostRelated)].map(([id, others]) => [
      id,
      others.flatMap((other) => byId.get(other) ?? []),
    ]),
  );
  const parts = new Map<string, StoryPart[]>();
  const about = new Map<string, Entry<'stories'>[]>();
  for (const story of await listEntries('stories', locale)) {
    const entries = await newsOfStory(story);
    entries.forEach((entry, index) => {
      const [previous, next] = [entries[index - 1] ?? null, entries[index + 1] ?? null];
      append(parts, entryId(entry), { story, previous, next });
    });
    for (const id of story.shared.related) append(about, id, story);
  }
  return { related, parts, about };
}

const readings = new Map<Locale, Promise<NewsRelations>>();

/** Worked out once per build and language; in development the content changes while the server runs. */
function relations(locale: Locale): Promise<NewsRelations> {
  if (import.meta.env.DEV) return readRelations(locale);
  const reading = readings.get(locale) ?? readRelations(locale);
  readings.set(locale, reading);
  return reading;
}

/** News that shares places and topics with a news article, best first. */
export async function relatedNewsOf(entry: Entry): Promise<readonly Entry<'news'>[]> {
  return (await relations(entry.locale)).related.get(entryId(entry)) ?? [];
}

/** The stories to which a news article belongs. */
export async function storyPartsOf(entry: Entry): Promise<readonly StoryPart[]> {
  return (await relations(entry.locale)).parts.get(entryId(entry)) ?? [];
}

/** The stories about the subject of a permanent page. */
export async function storiesAbout(entry: Entry): Promise<readonly Entry<'stories'>[]> {
  return (await relations(entry.locale)).about.get(entryId(entry)) ?? [];
}
