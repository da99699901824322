import { getCollection } from 'astro:content';
import { articleCollections } from '../../content/collections.ts';
import type { Entry } from '../../content/model.ts';
import { listEntries } from '../../content/queries.ts';
import type { MediaRecord } from '../../content/schema/media.ts';
import type { Locale } from '../../i18n/locales.ts';

/** A model on the wall, with the articles that it leads. */
export interface Plate {
  readonly id: string;
  readonly record: MediaRecord;
  readonly articles: readonly Entry[];
}

/**
 * All scale models in the order in which the sections show them: a model stands where the first article that it leads
 * stands, and one that leads none stands last.
 */
export async function modelPlates(locale: Locale): Promise<readonly Plate[]> {
  const articles = new Map<string, Entry[]>();
  for (const collection of articleCollections) {
    for (const entry of await listEntries(collection, locale)) {
      const id = entry.shared.picture;
      if (id === undefined) continue;
      const led = articles.get(id);
      if (led) led.push(entry);
      else articles.set(id, [entry]);
    }
  }
  const places = [...articles.keys()];
  const place = (id: string) => (places.includes(id) ? places.indexOf(id) : places.length);
  return (await getCollection('media'))
    .map(({ id, data }) => ({ id, record: data as MediaRecord }))
    .filter(({ record }) => record.kind === 'model')
    .sort((a, b) => place(a.id) - place(b.id) || a.id.localeCompare(b.id))
    .map(({ id, record }) => ({ id, record, articles: articles.get(id) ?? [] }));
}
