import { mapPoints } from '../content/map-points.ts';
import { pagesByPlace } from '../content/pages-by-place.ts';
import { findEntry } from '../content/queries.ts';
import type { Itinerary, ItineraryStop } from '../content/schema/itinerary.ts';
import { type Locale, originalLocale } from '../i18n/locales.ts';
import type { MapPoint } from '../maps/marks.ts';
import { type Place, placeName, requirePlace } from '../maps/places.ts';
import { type Leg, legBetween } from './leg.ts';

/** A stop with everything that a page shows of it. */
export interface Stop {
  /** Counted through all days, from 1. */
  readonly number: number;
  readonly place: Place;
  /** Name, address and section of the page; the name of the place where it has none. */
  readonly point: MapPoint;
  /** The language of the page, where it is not translated. */
  readonly otherLanguage: Locale | null;
  /** From the stop before; `null` for the first. */
  readonly leg: Leg | null;
  readonly boat: boolean;
  readonly note: string | null;
}

export interface Day {
  readonly number: number;
  readonly title: string;
  readonly stops: readonly Stop[];
}

type Found = Pick<Stop, 'place' | 'point' | 'otherLanguage'>;

/** The days of a trip for the reader of a language. The loader has checked that every stop exists and has a point. */
export async function itineraryDays(itinerary: Itinerary, locale: Locale): Promise<Day[]> {
  const pages = await pagesByPlace(locale);
  let number = 0;
  let before: Place | null = null;
  const days: Day[] = [];
  for (const [index, { title, stops }] of itinerary.days.entries()) {
    const shown: Stop[] = [];
    for (const stop of stops) {
      const found: Found = await findStop(stop, locale, pages);
      number += 1;
      shown.push({
        number,
        ...found,
        leg: before && legBetween(before, found.place),
        boat: stop.boat,
        note: stop.note?.[locale] ?? null,
      });
      before = found.place;
    }
    days.push({ number: index + 1, title: title[locale], stops: shown });
  }
  return days;
}

async function findStop(
  { entry: id, place: placeId = '' }: ItineraryStop,
  locale: Locale,
  pages: ReadonlyMap<string, MapPoint>,
): Promise<Found> {
  if (id === undefined) {
    const place = requirePlace(placeId);
    const point = pages.get(placeId) ?? { id: placeId, label: placeName(place, locale) };
    return { place, point: { kind: 'travel', ...point }, otherLanguage: null };
  }
  const entry = (await findEntry(id, locale)) ?? (await findEntry(id, originalLocale));
  const [point] = entry ? mapPoints([entry]) : [];
  if (!entry || !point) throw new Error(`The stop “${id}” has no page with a place.`);
  const otherLanguage = entry.locale === locale ? null : entry.locale;
  return { place: requirePlace(point.id), point, otherLanguage };
}
