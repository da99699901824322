import type { EntryPoint } from '../../content/map-points.ts';
import type { Entry } from '../../content/model.ts';
import { pagesByPlace } from '../../content/pages-by-place.ts';
import { placeName, requirePlace } from '../../maps/places.ts';

/** A point of a map in an article: named after the place, linked where the place has a page of its own. */
export interface MapPoint extends Omit<EntryPoint, 'href' | 'kind'> {
  readonly href?: string;
  readonly kind?: EntryPoint['kind'];
}

/** The points of `<Map places="…" />` for the reader of `entry`. */
export async function mapBlockPoints(places: readonly string[], entry: Entry): Promise<MapPoint[]> {
  const pages = await pagesByPlace(entry.locale, entry);
  return places.map((id) => {
    const label = placeName(requirePlace(id), entry.locale);
    const page = pages.get(id);
    return page ? { id, label, href: page.href, kind: page.kind } : { id, label };
  });
}
