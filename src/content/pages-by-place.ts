import type { Locale } from '../i18n/locales.ts';
import { sections } from './collections.ts';
import { type EntryPoint, mapPoints } from './map-points.ts';
import { type Entry, entryId } from './model.ts';
import { listEntries } from './queries.ts';

/**
 * The permanent pages of a language by their place; where a place has several, the first in the order of the sections.
 * News passes, so it does not stand for a place. `except` is the page on which they are shown.
 */
export async function pagesByPlace(
  locale: Locale,
  except?: Entry,
): Promise<ReadonlyMap<string, EntryPoint>> {
  const permanent = sections.filter((section) => section !== 'news');
  const lists = await Promise.all(permanent.map((section) => listEntries(section, locale)));
  const own = except && entryId(except);
  const byPlace = new Map<string, EntryPoint>();
  for (const point of mapPoints(lists.flat().filter((entry) => entryId(entry) !== own))) {
    if (!byPlace.has(point.id)) byPlace.set(point.id, point);
  }
  return byPlace;
}
