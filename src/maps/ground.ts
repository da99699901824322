import { type Land, land, type LonLat, outlines, rivers } from './geodata.ts';
import { insideRing, pathData, ringArea, simplify, simplifyRing } from './path.ts';
import { chaikin, distanceKm, type Frame, type Point, projectPath } from './project.ts';

/** What lies under the points, as path data for one frame. */
export interface Ground {
  /** Mainland and islands, all provinces and countries. */
  readonly land: string;
  /** The province, drawn past its coast: clip it to `land`. */
  readonly province: string;
  /** The islands of Lý Sơn, which the outline of the province does not reach. */
  readonly islands: string;
  /** The outline where it runs over land; along the sea the coast itself is the line. */
  readonly border: string;
  readonly rivers: string;
  /** Rings of the land as drawn, to find out what is sea. */
  readonly landRings: readonly (readonly Point[])[];
  readonly provinceRings: readonly (readonly Point[])[];
}

/** From this scale on the corners of the coast show, and the rivers (good to a kilometre) would be false. */
const largeScale = 26;
/** How far a simplified line may stray, in drawing units. */
const fine = 0.4;

const mainland = land.filter(({ kind }) => kind === 'mainland').map(({ ring }) => ring);

/** Edges along which the mainland was cut out of the world: no coast. */
function isCoast([lon, lat]: LonLat): boolean {
  return lon > 107.06 && lat > 13.76 && lat < 15.74;
}

const coast: readonly LonLat[] = mainland.flat().filter(isCoast);

/** The nearest point of the coast and how far it is. */
function toCoast(at: LonLat): { readonly km: number; readonly point: LonLat } {
  let [point, least] = [at, Number.POSITIVE_INFINITY];
  for (const candidate of coast) {
    const far = (candidate[0] - at[0]) ** 2 + (candidate[1] - at[1]) ** 2;
    if (far < least) [point, least] = [candidate, far];
  }
  return { km: distanceKm(at, point), point };
}

/** Outline and coast come from two sources and are up to this far apart. */
const coastBandKm = 2.2;

interface Outline {
  readonly tint: readonly LonLat[];
  readonly border: readonly (readonly LonLat[])[];
}

/**
 * Parts the schematic outline into its inland border and its coast, and pushes the coast out to sea: cut back to the
 * real land it then fills the province to the last cape, without slivers between two coasts.
 */
function splitOutline(ring: readonly LonLat[]): Outline {
  const tint: LonLat[] = [];
  const border: LonLat[][] = [];
  let run: LonLat[] | null = null;
  for (const at of ring) {
    const { km, point } = toCoast(at);
    const onLand = mainland.some((shape) => insideRing(at, shape));
    if (onLand && km > coastBandKm) {
      if (!run) {
        run = [];
        border.push(run);
      }
      run.push(at);
      tint.push(at);
      continue;
    }
    // The border ends at the sea, not a band's width before it.
    if (run) run.push(point);
    run = null;
    tint.push([at[0] + 0.05, at[1] + 0.02]);
  }
  return { tint, border };
}

const outline = splitOutline(outlines.province);

const cache = new Map<string, Ground>();

/** The ground of a frame, made once per build: most maps of the site share a few frames. */
export function groundOf(frame: Frame, tolerance = fine): Ground {
  const key = [tolerance, frame.width, frame.height, ...frame.projection.translate(), frame.projection.scale()].join();
  const known = cache.get(key);
  if (known) return known;
  const made = makeGround(frame, tolerance);
  cache.set(key, made);
  return made;
}

function makeGround(frame: Frame, tolerance: number): Ground {
  const large = frame.unitsPerKm >= largeScale;
  const ringsOf = ({ ring, name }: Land) =>
    projectPath(frame, large ? chaikin(ring) : ring, 'ring')
      // A rock of two units is dirt on the print; the islands of Lý Sơn are the subject and stay at any size.
      .filter((shape) => name !== null || ringArea(shape) > 3)
      .map((shape) => simplifyRing(shape, tolerance));
  const landRings = land.flatMap(ringsOf);
  const islandRings = land.filter(({ name }) => name !== null).flatMap(ringsOf);
  const provinceRings = projectPath(frame, outline.tint, 'ring').map((ring) => simplifyRing(ring, tolerance));
  const linesOf = (lines: readonly (readonly LonLat[])[]) =>
    lines.flatMap((line) => projectPath(frame, line, 'line')).map((line) => simplify(line, tolerance));
  return {
    land: pathData(landRings, true),
    province: pathData(provinceRings, true),
    islands: pathData(islandRings, true),
    border: pathData(linesOf(outline.border), false),
    rivers: large ? '' : pathData(linesOf(rivers), false),
    landRings,
    provinceRings: [...provinceRings, ...islandRings],
  };
}
