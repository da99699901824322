import { originalLocale } from '../i18n/locales.ts';
import { placeholderIds } from '../maps/places.ts';
import { hint } from './guard/nearest.ts';
import { type Problem, problem } from './guard/problem.ts';
import { entryId } from './model.ts';
import type { ArticleFile } from './read-article.ts';
import type { Locate, Records } from './record-folder.ts';
import type { Itinerary, ItineraryStop } from './schema/itinerary.ts';

/** What is known of an article that a stop may name. */
export interface StopPage {
  readonly place: string | undefined;
  readonly draft: boolean;
}

/**
 * Every stop must be published and lie somewhere: without a point there is neither a mark nor a distance. `pages` are
 * the originals of all articles by `collection/key`, `places` the ids of `content/geo/places.json`.
 */
export function checkItineraries(
  { records, locate }: Pick<Records<Itinerary>, 'records' | 'locate'>,
  pages: ReadonlyMap<string, StopPage>,
  places: ReadonlySet<string>,
): Problem[] {
  return Object.entries(records).flatMap(([id, { days }]) =>
    days.flatMap(({ stops }, day) =>
      stops.flatMap((stop, index) => {
        const field = stop.entry === undefined ? 'place' : 'entry';
        const at = locate(id, ['days', day, 'stops', index, field]);
        return checkStop(at, stop, pages, places);
      }),
    ),
  );
}

function checkStop(
  at: ReturnType<Locate>,
  stop: ItineraryStop,
  pages: ReadonlyMap<string, StopPage>,
  places: ReadonlySet<string>,
): Problem[] {
  const page = stop.entry === undefined ? undefined : pages.get(stop.entry);
  if (stop.entry !== undefined && !page) {
    const values = { id: stop.entry, hint: hint(stop.entry, pages.keys()) };
    return [problem(...at, 'unknown-entry', values)];
  }
  if (stop.entry !== undefined && page?.draft) {
    return [problem(...at, 'draft-entry', { id: stop.entry })];
  }
  const place = stop.place ?? page?.place;
  if (place === undefined || placeholderIds.has(place)) {
    const id = stop.entry ?? stop.place ?? '';
    return [problem(...at, 'stop-without-point', { id })];
  }
  if (places.has(place)) return [];
  // An article's own unknown place has a problem of its own.
  if (stop.place === undefined) return [];
  return [problem(...at, 'unknown-place', { id: place, hint: hint(place, places) })];
}

/** The originals by `collection/key`; one that cannot be read has problems of its own. */
export function stopPages(articles: readonly ArticleFile[]): Map<string, StopPage> {
  const pages = new Map<string, StopPage>();
  for (const article of articles) {
    if (article.locale !== originalLocale || !article.shared) continue;
    const { place, draft } = article.shared;
    pages.set(entryId(article), { place, draft });
  }
  return pages;
}
