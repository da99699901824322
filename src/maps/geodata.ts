import { geoArea } from 'd3-geo';
import landText from '../../content/geo/land.geojson?raw';
import provinceText from '../../content/geo/province.geojson?raw';
import riversText from '../../content/geo/rivers.geojson?raw';
import type { LonLat } from './places.ts';

export * from './places.ts';

export interface Land {
  readonly kind: 'mainland' | 'island';
  /** Named islands only: those of Lý Sơn. */
  readonly name: string | null;
  /** A closed ring: the last point repeats the first. */
  readonly ring: readonly LonLat[];
}

/** West, south, east, north: what `land.geojson` covers. Beyond it nobody knows whether there is land. */
export const dataExtent = { west: 107.06, south: 13.76, east: 109.6, north: 15.74 } as const;

type Position = readonly number[];

type Geometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'LineString'; readonly coordinates: readonly Position[] };

interface Feature {
  readonly geometry: Geometry;
  readonly properties: { readonly name?: string | null; readonly kind?: string };
}

function features(text: string): readonly Feature[] {
  return (JSON.parse(text) as { features: Feature[] }).features;
}

function lonLats(line: readonly Position[]): LonLat[] {
  return line.map(([lon, lat]) => {
    if (lon === undefined || lat === undefined)
      throw new Error('content/geo: a position without numbers');
    return [lon, lat];
  });
}

/**
 * The outer ring, turned so that d3 takes it for the inside: on a sphere a ring bounds two areas, and GeoJSON's
 * winding picks the other one (the whole globe without Quảng Ngãi).
 */
function outerRing(geometry: Geometry): LonLat[] {
  const positions = geometry.type === 'Polygon' ? geometry.coordinates[0] : undefined;
  if (!positions) throw new Error('content/geo: a polygon was expected');
  const ring = lonLats(positions);
  const coordinates = [ring.map(([lon, lat]) => [lon, lat])];
  return geoArea({ type: 'Polygon', coordinates }) > 2 * Math.PI ? ring.toReversed() : ring;
}

/** Mainland and islands. Parsed once per build, when this module loads. */
export const land: readonly Land[] = features(landText).map(({ geometry, properties }) => ({
  kind: properties.kind === 'mainland' ? 'mainland' : 'island',
  name: properties.name ?? null,
  ring: outerRing(geometry),
}));

/** Rivers as lines, nameless. */
export const rivers: readonly (readonly LonLat[])[] = features(riversText).map(({ geometry }) => {
  if (geometry.type !== 'LineString') throw new Error('content/geo/rivers.geojson: lines only');
  return lonLats(geometry.coordinates);
});

function outline(name: string): readonly LonLat[] {
  const feature = features(provinceText).find((one) => one.properties.name?.includes(name));
  if (!feature) throw new Error(`content/geo/province.geojson has no “${name}”.`);
  return outerRing(feature.geometry);
}

/** Schematic outlines: the province of today and the two provinces that it was formed from. */
export const outlines = {
  province: outline('since 1 July 2025'),
  formerQuangNgai: outline('Quảng Ngãi (province until'),
  formerKonTum: outline('Kon Tum'),
} as const;
