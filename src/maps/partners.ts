import { geoMercator } from 'd3-geo';
import places from '../../content/geo/partner-places.json' with { type: 'json' };
import type { Localised } from '../i18n/locales.ts';
import { dataExtent, type LonLat, land, outlines } from './geodata.ts';
import type { Point } from './project.ts';

/** What the map of partner places shows: the country west of the province as far as the Mekong. */
const view = { west: 105.5, south: dataExtent.south, east: 109.35, north: dataExtent.north };

/** The seat of a partner place on the drawing. */
export interface PartnerPoint {
  readonly id: string;
  readonly name: Localised<string>;
  /** Years of what is on record, as in the articles about it. */
  readonly years: string;
  readonly at: Point;
}

export interface PartnerMap {
  readonly width: number;
  readonly height: number;
  /** Land and province as SVG paths. */
  readonly land: string;
  readonly province: string;
  readonly points: readonly PartnerPoint[];
}

/**
 * The map of partner places, `width` units wide. West of the data everything is land: the nearest other coast lies
 * beyond the view. Borders of states are not drawn.
 */
export function partnerMap(width: number): PartnerMap {
  const projection = geoMercator().precision(0);
  projection.fitWidth(width, {
    type: 'MultiPoint',
    coordinates: [
      [view.west, view.south],
      [view.east, view.north],
    ],
  });
  const at = ([lon, lat]: LonLat): Point => {
    const point = projection([lon, lat]);
    if (!point) throw new Error(`No place on the map of partners for ${lon}, ${lat}.`);
    return point;
  };
  const [, height] = at([view.east, view.south]);
  const ring = (line: readonly LonLat[]) =>
    `M${line
      .map((position) =>
        at(position)
          .map((value) => value.toFixed(1))
          .join(' '),
      )
      .join('L')}Z`;
  const [seam] = at([dataExtent.west, view.south]);
  const west = `M0 0H${(seam + 1).toFixed(1)}V${height.toFixed(1)}H0Z`;
  return {
    width,
    height: Math.round(height),
    land: west + land.map((part) => ring(part.ring)).join(''),
    province: ring(outlines.province),
    points: places.map(({ id, name, years, lat, lon }) => ({
      id,
      name,
      years,
      at: at([lon, lat]),
    })),
  };
}
