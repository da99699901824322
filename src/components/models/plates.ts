import { getCollection } from 'astro:content';
import { articleCollections } from '../../content/collections.ts';
import type { Entry } from '../../content/model.ts';
import { listEntries } from '../../content/queries.ts';
import type { MediaRecord } from '../../content/schema/media.ts';
import { type Locale, originalLocale } from '../../i18n/locales.ts';

/** A model on the wall, with the articles that it leads. */
export interface Plate {
  readonly id: string;
  readonly record: MediaRecord;
  readonly articles: readonly Entry[];
}

/**
 * All scale models in the order in which the Vietnamese sections show them, so that a model has the same number in both
 * languages: it stands where the first article that it leads stands, and one that leads none stands last.
 */
export async function modelPlates(locale: Locale): Promise<readonly Plate[]> {
  const articles = await articlesByPicture(locale);
  const places = [...(await articlesByPicture(originalLocale)).keys()];
  const place = (id: string) => (places.includes(id) ? places.indexOf(id) : places.length);
  return (await getCollection('media'))
    .map(({ id, data }) => ({ id, record: data as MediaRecord }))
    .filter(({ record }) => record.kind === 'model')
    .sort((a, b) => place(a.id) - place(b.id) || a.id.localeCompare(b.id))
    .map(({ id, record }) => ({ id, record, articles: articles.get(id) ?? [] }));
}

/** The articles of a language by the picture that leads them. */
async function articlesByPicture(locale: Locale): Promise<ReadonlyMap<string, readonly Entry[]>> {
  const lists = await Promise.all(articleCollections.map((name) => listEntries(name, locale)));
  const led = (lists.flat() as Entry[]).filter(({ shared }) => shared.picture !== undefined);
  return Map.groupBy(led, ({ shared }) => shared.picture ?? '');
}
