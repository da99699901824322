import { sections } from '../../content/collections.ts';
import { type EntryPoint, mapPoints } from '../../content/map-points.ts';
import { type Entry, entryId } from '../../content/model.ts';
import { listEntries } from '../../content/queries.ts';
import { placeName, requirePlace } from '../../maps/places.ts';

/** A point of a map in an article: named after the place, linked where the place has a page of its own. */
export interface MapPoint extends Omit<EntryPoint, 'href' | 'kind'> {
  readonly href?: string;
  readonly kind?: EntryPoint['kind'];
}

/** The points of `<Map places="…" />` for the reader of `entry`. */
export async function mapBlockPoints(places: readonly string[], entry: Entry): Promise<MapPoint[]> {
  const pages = await pagesByPlace(entry);
  return places.map((id) => {
    const label = placeName(requirePlace(id), entry.locale);
    const page = pages.get(id);
    return page ? { id, label, href: page.href, kind: page.kind } : { id, label };
  });
}

/** Permanent pages by place, without the page itself; news passes, so it does not stand for a place. */
async function pagesByPlace(entry: Entry): Promise<ReadonlyMap<string, EntryPoint>> {
  const permanent = sections.filter((section) => section !== 'news');
  const lists = await Promise.all(permanent.map((section) => listEntries(section, entry.locale)));
  const others = lists.flat().filter((other) => entryId(other) !== entryId(entry));
  const byPlace = new Map<string, EntryPoint>();
  for (const point of mapPoints(others)) {
    if (!byPlace.has(point.id)) byPlace.set(point.id, point);
  }
  return byPlace;
}
