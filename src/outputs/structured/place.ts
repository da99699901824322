import type { Entry } from '../../content/model.ts';
import { type Place, placeholderIds } from '../../maps/places.ts';
import { type JsonLd, type JsonLdThing, thing } from './json-ld.ts';

/** Kinds whose pages are about a thing that people make or do, not about the place where that is. */
const notPlaces: readonly string[] = ['craft', 'festival', 'project', 'research', 'guide'];

/**
 * The type under which a page with a place is described, or `null` where it is not about that place. A place of
 * mourning and an industrial zone are places; one does not call them attractions.
 */
export function placeType(entry: Entry): 'TouristAttraction' | 'Place' | null {
  if (entry.collection === 'investment') return 'Place';
  if (entry.collection !== 'heritage' && entry.collection !== 'geopark') return null;
  if (notPlaces.includes(entry.shared.kind)) return null;
  return entry.shared.quiet ? 'Place' : 'TouristAttraction';
}

/** A place of the site. `locality` is its commune, ward or special zone of today in words. */
export function placeThing(
  type: 'TouristAttraction' | 'Place',
  entry: Entry,
  place: Place,
  page: { readonly url: string; readonly image: string; readonly locality: string | undefined },
): JsonLdThing {
  return thing(type, {
    name: entry.title,
    description: entry.description,
    url: page.url,
    image: page.image,
    address: provinceAddress(page.locality),
    geo: geoCoordinates(place),
  });
}

/**
 * Coordinates that are good to about a kilometre. Coarser ones are left out: machines take a point for the spot, and
 * there is no property that says how far off it may be.
 */
function geoCoordinates({ id, lat, lon, precision }: Place): JsonLd {
  if (precision === 'commune' || placeholderIds.has(id)) return undefined;
  return { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
}

/** An address in the province. */
export function provinceAddress(locality?: string): JsonLd {
  return {
    '@type': 'PostalAddress',
    addressLocality: locality,
    addressRegion: 'Quảng Ngãi',
    addressCountry: 'VN',
  };
}
