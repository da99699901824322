import { type Land, type LonLat, land, outlines, rivers } from './geodata.ts';
import { insideRing, pathData, ringArea, simplify, simplifyRing } from './path.ts';
import { chaikin, distanceKm, type Frame, type Point, projectPath } from './project.ts';

/** What lies under the points, as path data for one frame. */
export interface Ground {
  /** Mainland and islands, all provinces and countries. */
  readonly land: string;
  /**
   * The province, drawn past its coast: cut back to `land`, its filling ends at the coast and its line is the inland
   * border alone.
   */
  readonly province: string;
  /** The islands of Lý Sơn, which the outline of the province does not reach. */
  readonly islands: string;
  readonly rivers: string;
  /** Rings of the land as drawn, to find out what is sea. */
  readonly landRings: readonly (readonly Point[])[];
  readonly provinceRings: readonly (readonly Point[])[];
}

/** From this scale on the rivers, good to a kilometre, would be false. */
const largeScale = 26;
/** From this scale on the corners of the coast show. */
const smoothScale = 12;
/** How far a simplified line may stray, in drawing units. */
const fine = 0.5;

const mainland = land.filter(({ kind }) => kind === 'mainland').map(({ ring }) => ring);

/** Edges along which the mainland was cut out of the world: no coast. */
function isCoast([lon, lat]: LonLat): boolean {
  return lon > 107.06 && lat > 13.76 && lat < 15.74;
}

const coast: readonly LonLat[] = mainland.flat().filter(isCoast);

function coastKm(at: LonLat): number {
  let [nearest, least] = [at, Number.POSITIVE_INFINITY];
  for (const point of coast) {
    const far = (point[0] - at[0]) ** 2 + (point[1] - at[1]) ** 2;
    if (far < least) [nearest, least] = [point, far];
  }
  return distanceKm(at, nearest);
}

/** Outline and coast come from two sources and are up to this far apart. */
const coastBandKm = 2.2;

/**
 * Pushes the coast of the schematic outline out to sea. Cut back to the real land, the province then reaches the last
 * cape, without slivers between two coasts.
 */
function pushCoast(ring: readonly LonLat[]): LonLat[] {
  return ring.map((at) => {
    const inland = mainland.some((shape) => insideRing(at, shape)) && coastKm(at) > coastBandKm;
    if (inland) return at;
    // The cape of Dung Quất reaches further north than the outline.
    const north = at[0] > 108.74 && at[1] > 15.3 ? 0.05 : 0.02;
    return [at[0] + 0.05, at[1] + north];
  });
}

const province = pushCoast(outlines.province);

/** Moves the edges along which the mainland was cut out of sight, where rounding their corners opens no sea. */
function pushCut([lon, lat]: LonLat): LonLat {
  const away = 0.5;
  const north = lat >= 15.74 ? away : 0;
  const south = lat <= 13.76 ? away : 0;
  return [lon <= 107.06 ? lon - away : lon, lat + north - south];
}

const kmPerDegree = 110.6;

/**
 * A smooth coast from a coarse one. The data run along the cells of a grid: first the steps go, as far as they are
 * finer than two units or 100 m, then the corners.
 */
function rounded(ring: readonly LonLat[], { unitsPerKm }: Frame): LonLat[] {
  const tolerance = Math.min(2.2 / unitsPerKm, 0.1) / kmPerDegree;
  const coarse = simplifyRing(ring.map(pushCut), tolerance);
  const [first] = coarse;
  return first ? chaikin([...coarse, first], 3) : [];
}

const cache = new Map<string, Ground>();

/** The ground of a frame, made once per build: most maps of the site share a few frames. */
export function groundOf(frame: Frame, tolerance = fine): Ground {
  const key = [
    tolerance,
    frame.width,
    frame.height,
    ...frame.projection.translate(),
    frame.projection.scale(),
  ].join();
  const known = cache.get(key);
  if (known) return known;
  const made = makeGround(frame, tolerance);
  cache.set(key, made);
  return made;
}

function makeGround(frame: Frame, tolerance: number): Ground {
  const large = frame.unitsPerKm >= largeScale;
  // A ground finer than usual will be enlarged.
  const smooth = frame.unitsPerKm >= smoothScale || tolerance < fine;
  const ringsOf = ({ ring, name }: Land) =>
    projectPath(frame, smooth ? rounded(ring, frame) : ring, 'ring')
      // A rock of two units is dirt on the print; the islands of Lý Sơn are the subject and stay at any size.
      .filter((shape) => name !== null || ringArea(shape) > 4)
      .map((shape) => simplifyRing(shape, tolerance));
  const landRings = land.flatMap(ringsOf);
  const islandRings = land.filter(({ name }) => name !== null).flatMap(ringsOf);
  const provinceRings = projectPath(frame, province, 'ring').map((ring) =>
    simplifyRing(ring, tolerance),
  );
  const riverLines = rivers.flatMap((line) => projectPath(frame, line, 'line'));
  return {
    land: pathData(landRings, true),
    province: pathData(provinceRings, true),
    islands: pathData(islandRings, true),
    rivers: large
      ? ''
      : pathData(
          riverLines.map((line) => simplify(line, tolerance * 1.5)),
          false,
        ),
    landRings,
    provinceRings: [...provinceRings, ...islandRings],
  };
}
