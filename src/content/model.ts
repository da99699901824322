import type { Locale } from '../i18n/locales.ts';
import type { CollectionName } from './collections.ts';
import type { DataTable } from './schema/data.ts';
import type { Fields } from './schema/index.ts';
import type { MediaRecord } from './schema/media.ts';
import type { Topics } from './schema/topics.ts';
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
  readonly shared: Omit<Fields[C], 'title' | 'slug' | 'description'>;
  readonly body: Body;
}

/**
 * One article in one language; `shared` comes from the Vietnamese file in both. `Entry` alone is the union over all
 * collections, so that code can ask `entry.collection` or `'kind' in entry.shared`.
 */
export type Entry<C extends CollectionName = CollectionName> = { [K in C]: EntryOf<K> }[C];

/**
 * An article as it lies in Astro's content store: as JSON. Astro walks and copies every value of its store, and takes an
 * object with `collection` and `slug` for a reference to another entry; a string it leaves alone.
 */
export interface StoredEntry {
  readonly json: string;
}

/** The article of a stored value. */
export function readStored({ json }: StoredEntry): Entry {
  return JSON.parse(json) as Entry;
}

/** Everything that `content/` holds, read once and checked across files. */
export interface Content {
  readonly entries: readonly Entry[];
  readonly media: Readonly<Record<string, MediaRecord>>;
  readonly data: Readonly<Record<string, DataTable>>;
  readonly topics: Topics;
}

/** Identity of an entry across languages, as written in `related` and links. */
export function entryId(entry: { collection: CollectionName; key: string }): string {
  return `${entry.collection}/${entry.key}`;
}
