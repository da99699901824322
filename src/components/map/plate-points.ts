import { sections } from '../../content/collections.ts';
import { mapPoints } from '../../content/map-points.ts';
import { listEntries } from '../../content/queries.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MapKind, MapPoint } from '../../maps/marks.ts';
import { placeName, requirePlace } from '../../maps/places.ts';

/**
 * The points of a map of its own, named after their places and linked to the permanent page of the place where the
 * site has one. News passes, so it does not stand for a place. `labelOf` may shorten a name.
 */
export async function platePoints(
  places: Readonly<Record<string, MapKind>>,
  locale: Locale,
  labelOf: (name: string) => string = (name) => name,
): Promise<MapPoint[]> {
  const permanent = sections.filter((section) => section !== 'news');
  const lists = await Promise.all(permanent.map((section) => listEntries(section, locale)));
  const pages = mapPoints(lists.flat());
  return Object.entries(places).map(([id, kind]) => {
    const label = labelOf(placeName(requirePlace(id), locale));
    const page = pages.find((one) => one.id === id);
    return page ? { id, label, kind, href: page.href } : { id, label, kind };
  });
}
