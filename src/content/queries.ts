import { getCollection, getEntry } from 'astro:content';
import { counterpartLocale, type Locale } from '../i18n/locales.ts';
import { entryPath } from '../i18n/routes.ts';
import { append } from './append.ts';
import { articleCollections, type CollectionName } from './collections.ts';
import { type Entry, entryId, readStored } from './model.ts';
import type { Bibliography } from './schema/bibliography.ts';
import type { NewsPlaces } from './schema/news-places.ts';
import type { Topics } from './schema/topics.ts';

/** All articles with the look-ups that pages need, each made once per build. */
interface Site {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly lists: ReadonlyMap<string, readonly Entry[]>;
  /** News by the entry that they name in `related`, newest first. */
  readonly newsAbout: ReadonlyMap<string, readonly Entry<'news'>[]>;
}

const idOf = (id: string, locale: Locale) => `${id}.${locale}`;

async function readSite(): Promise<Site> {
  const byId = new Map<string, Entry>();
  const lists = new Map<string, Entry[]>();
  const newsAbout = new Map<string, Entry<'news'>[]>();
  for (const collection of articleCollections) {
    for (const { data } of await getCollection(collection)) {
      const entry = readStored(data);
      byId.set(idOf(entryId(entry), entry.locale), entry);
      append(lists, `${collection}.${entry.locale}`, entry);
    }
  }
  for (const [name, list] of lists) {
    list.sort(name.startsWith('news.') ? newestFirst : byOrder);
  }
  for (const [name, list] of lists) {
    if (!name.startsWith('news.')) continue;
    for (const entry of list) {
      for (const id of entry.shared.related) {
        append(newsAbout, idOf(id, entry.locale), entry as Entry<'news'>);
      }
    }
  }
  return { byId, lists, newsAbout };
}

function byOrder(a: Entry, b: Entry): number {
  return a.shared.order - b.shared.order || a.title.localeCompare(b.title, a.locale);
}

function newestFirst(a: Entry, b: Entry): number {
  const dateOf = (entry: Entry) => (entry as Entry<'news'>).shared.date;
  return dateOf(b).localeCompare(dateOf(a)) || a.key.localeCompare(b.key);
}

let reading: Promise<Site> | undefined;

/** In development the store changes while the server runs, so nothing is kept there. */
function site(): Promise<Site> {
  if (import.meta.env.DEV) return readSite();
  reading ??= readSite();
  return reading;
}

/** Articles of one collection and language: news newest first, others by their order. */
export async function listEntries<C extends CollectionName>(
  collection: C,
  locale: Locale,
): Promise<readonly Entry<C>[]> {
  const list = (await site()).lists.get(`${collection}.${locale}`) ?? [];
  return list as unknown as readonly Entry<C>[];
}

/** The entry `collection/key` in a language, or `null`. */
export async function findEntry(id: string, locale: Locale): Promise<Entry | null> {
  return (await site()).byId.get(idOf(id, locale)) ?? null;
}

/** The same entry in the other language, or `null` where it is not translated. */
export function findCounterpart(entry: Entry): Promise<Entry | null> {
  return findEntry(entryId(entry), counterpartLocale(entry.locale));
}

export async function newsAboutEntry(entry: Entry): Promise<readonly Entry<'news'>[]> {
  return (await site()).newsAbout.get(idOf(entryId(entry), entry.locale)) ?? [];
}

/**
 * A function that gives the address of `collection/key` in a language, or of its other language where it is not
 * translated.
 */
export async function entryLinker(locale: Locale) {
  const { byId } = await site();
  return (id: string): { href: string; otherLanguage: Locale | null } | null => {
    const own = byId.get(idOf(id, locale));
    if (own) return { href: entryPath(own), otherLanguage: null };
    const other = counterpartLocale(locale);
    const foreign = byId.get(idOf(id, other));
    return foreign ? { href: entryPath(foreign), otherLanguage: other } : null;
  };
}

export async function readTopics(): Promise<Topics> {
  const entry = await getEntry('topics', 'topics');
  if (!entry) throw new Error('content/data/topics.yaml was not loaded.');
  return entry.data.topics;
}

export async function readNewsPlaces(): Promise<NewsPlaces> {
  const entry = await getEntry('newsPlaces', 'places');
  if (!entry) throw new Error('content/data/news-places.yaml was not loaded.');
  return entry.data.places;
}

export async function readBibliography(): Promise<Bibliography> {
  const entry = await getEntry('bibliography', 'bibliography');
  if (!entry) throw new Error('content/data/bibliography.yaml was not loaded.');
  return entry.data.bibliography;
}
