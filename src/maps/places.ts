import rows from '../../content/geo/places.json' with { type: 'json' };
import type { Locale } from '../i18n/locales.ts';

/** How wrong a point may be: `site` about 100 m, `locality` about 1 km, `commune` about 5 km. */
export type Precision = 'site' | 'locality' | 'commune';

export interface Place {
  readonly id: string;
  /** "Tiếng Việt – English", as in the file; use {@link placeName}. */
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly precision: Precision;
}

/** Longitude and latitude in degrees, in GeoJSON's order. */
export type LonLat = readonly [lon: number, lat: number];

/**
 * Ids that serve lists and filters only: their coordinates say "somewhere on the island" or "one spot of a long
 * wall", so a mark on a map would be false. Named in the coordinates dossier.
 */
export const placeholderIds: ReadonlySet<string> = new Set([
  'am-linh-tu',
  'hoang-sa-exhibition-house',
  'ca-ong-lang-tan',
  'ly-son-profile',
  'truong-luy',
  'dung-quat-economic-zone',
  'ngoc-linh-ginseng',
]);

/** The drawn coast of Lý Sơn is up to 330 m short in the west; these shore places would float in the sea. */
const drawnAt: Readonly<Record<string, LonLat>> = {
  'cong-to-vo': [109.1012, 15.3883],
  'ly-son-pier': [109.0987, 15.38],
  'ly-son-port-light': [109.0974, 15.3822],
};

const precisions: readonly string[] = ['site', 'locality', 'commune'] satisfies Precision[];

function isPrecision(value: string): value is Precision {
  return precisions.includes(value);
}

const places: ReadonlyMap<string, Place> = new Map(
  rows.map(({ id, name, lat, lon, precision }) => {
    if (!isPrecision(precision)) throw new Error(`content/geo/places.json: ${id}: ${precision}?`);
    return [id, { id, name, lat, lon, precision }];
  }),
);

/** The place with this id, or `undefined`. */
export function getPlace(id: string): Place | undefined {
  return places.get(id);
}

/** The place with this id; an unknown id stops the build, because it is a slip of the pen. */
export function requirePlace(id: string): Place {
  const place = places.get(id);
  if (!place) throw new Error(`content/geo/places.json has no place “${id}”.`);
  return place;
}

/** All ids, in the order of the file. */
export function placeIds(): string[] {
  return [...places.keys()];
}

/**
 * The place's name in a language. The English half of a row may end in a remark for editors ("(turning basin)"),
 * which is left out, and may be a mere description ("city centre"), which then explains the Vietnamese name.
 */
export function placeName(place: Pick<Place, 'name'>, locale: Locale): string {
  const cut = place.name.indexOf(' – ');
  if (cut < 0) return place.name;
  const vietnamese = place.name.slice(0, cut);
  if (locale === 'vi') return vietnamese;
  const english = place.name.slice(cut + 3).replace(/ \([^()]*\)$/, '');
  return /^\p{Ll}/u.test(english) ? `${vietnamese} (${english})` : english;
}

/** Where to draw a place; differs from its true position only where the drawn coast falls short. */
export function drawPosition(place: Place): LonLat {
  return drawnAt[place.id] ?? [place.lon, place.lat];
}

/** Whether a place lies on Lý Sơn (either island). */
export function onLySon(place: Pick<Place, 'lat' | 'lon'>): boolean {
  return place.lon > 109.05 && place.lon < 109.17 && place.lat > 15.35 && place.lat < 15.45;
}

/** Whether a place lies on Đảo Bé, the little island, or north of it: the strait is at 15.41°. */
export function onLittleIsland(place: Pick<Place, 'lat' | 'lon'>): boolean {
  return onLySon(place) && place.lat > 15.41;
}
