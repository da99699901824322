import type { Locale } from '../i18n/locales.ts';
import { bodyOf, shelveBody } from './body-shelf.ts';
import type { CollectionName } from './collections.ts';
import type { Bibliography } from './schema/bibliography.ts';
import type { DataTable } from './schema/data.ts';
import type { Festival } from './schema/festival.ts';
import type { GlossaryTerm } from './schema/glossary.ts';
import type { Fields } from './schema/index.ts';
import type { Itinerary } from './schema/itinerary.ts';
import type { MediaRecord } from './schema/media.ts';
import type { NewsPlaces } from './schema/news-places.ts';
import type { Topics } from './schema/topics.ts';
import type { Zone } from './schema/zone.ts';
import type { Body } from './tree.ts';

interface EntryOf<C extends CollectionName> {
  readonly collection: C;
  readonly key: string;
  readonly locale: Locale;
  /** Path from the project folder. */
  readonly file: string;
  readonly title: string;
  readonly slug: string;
  readonly description: string;
  /** Only in a translation: the day on which it was last brought in line with the original. */
  readonly translated?: string | undefined;
  readonly shared: Omit<Fields[C], 'title' | 'slug' | 'description'>;
  readonly body: Body;
}

/**
 * One article in one language; `shared` comes from the Vietnamese file in both. `Entry` alone is the union over all
 * collections, so that code can ask `entry.collection` or `'kind' in entry.shared`.
 */
export type Entry<C extends CollectionName = CollectionName> = { [K in C]: EntryOf<K> }[C];

/**
 * An article as it lies in Astro's content store: its fields as JSON, its body on the shelf of the process. Astro walks
 * and copies every value of its store, and takes an object with `collection` and `slug` for a reference to another
 * entry; a string it leaves alone.
 */
export interface StoredEntry {
  readonly json: string;
  /** Different after each change, so that Astro sees a change of the body alone. */
  readonly edition: number;
}

let edition = 0;

/** The form in which an article is stored. Shelves its body. */
export function storeEntry(entry: Entry): StoredEntry {
  const { body, ...fields } = entry;
  shelveBody(shelfId(entry), body);
  edition += 1;
  return { json: JSON.stringify(fields), edition };
}

/** The article of a stored value. Throws where its body was not read in this process. */
export function readStored({ json }: Pick<StoredEntry, 'json'>): Entry {
  const fields = JSON.parse(json) as Omit<Entry, 'body'>;
  return { ...fields, body: bodyOf(shelfId(fields)) } as Entry;
}

function shelfId(entry: Pick<Entry, 'collection' | 'key' | 'locale'>): string {
  return `${entryId(entry)}.${entry.locale}`;
}

/** Everything that `content/` holds, read once and checked across files. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly media: Readonly<Record<string, MediaRecord>>;
  readonly data: Readonly<Record<string, DataTable>>;
  readonly festivals: Readonly<Record<string, Festival>>;
  readonly itineraries: Readonly<Record<string, Itinerary>>;
  readonly glossary: Readonly<Record<string, GlossaryTerm>>;
  readonly zones: Readonly<Record<string, Zone>>;
  readonly topics: Topics;
  readonly newsPlaces: NewsPlaces;
  readonly bibliography: Bibliography;
}

/** Identity of an entry across languages, as written in `related` and links. */
export function entryId(entry: { collection: CollectionName; key: string }): string {
  return `${entry.collection}/${entry.key}`;
}
