import { type GeoContext, type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import { dataExtent, type LonLat } from './geodata.ts';

export interface GeoBox {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export type Point = readonly [x: number, y: number];

/** A piece of the earth fitted to a rectangle of `width` × `height` drawing units. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly projection: GeoProjection;
  /** Drawing units per kilometre in the middle of the frame. */
  readonly unitsPerKm: number;
}

const earthRadiusKm = 6371;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres. */
export function distanceKm([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const sinLat = Math.sin(radians(latB - latA) / 2);
  const sinLon = Math.sin(radians(lonB - lonA) / 2);
  const h = sinLat ** 2 + Math.cos(radians(latA)) * Math.cos(radians(latB)) * sinLon ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.sqrt(h));
}

/**
 * The smallest box around the points, widened by `margin` of its size and to at least `minKm` from west to east and
 * half as much from south to north: a row of places needs no square.
 */
export function boxAround(points: readonly LonLat[], minKm = 12, margin = 0.12): GeoBox {
  if (points.length === 0) throw new Error('boxAround: no points');
  const lons = points.map(([lon]) => lon);
  const lats = points.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const kmPerLat = distanceKm([west, 0], [west, 1]);
  const kmPerLon = kmPerLat * Math.cos(radians((south + north) / 2));
  const halfLon = Math.max(((east - west) / 2) * (1 + 2 * margin), minKm / 2 / kmPerLon);
  const halfLat = Math.max(((north - south) / 2) * (1 + 2 * margin), minKm / 4 / kmPerLat);
  const [lon, lat] = [(west + east) / 2, (south + north) / 2];
  return { west: lon - halfLon, east: lon + halfLon, south: lat - halfLat, north: lat + halfLat };
}

/** Height divided by width of a box on the map. */
export function shapeOf({ west, south, east, north }: GeoBox): number {
  const middle = (south + north) / 2;
  return distanceKm([west, south], [west, north]) / distanceKm([west, middle], [east, middle]);
}

/**
 * Fits a box into width × height (Mercator, north up). The frame is moved, and if need be drawn larger, so that it
 * never shows what lies beyond the data: a coast that ends in a straight cut would be a lie.
 */
export function fitBox(
  box: GeoBox,
  width: number,
  height: number,
  extent: GeoBox = dataExtent,
): Frame {
  const projection = geoMercator().precision(0);
  projection.fitSize([width, height], corners(box));
  const spanOf = ({ west, south, east, north }: GeoBox): Point => {
    const [left, bottom] = project(projection, [west, south]);
    const [right, top] = project(projection, [east, north]);
    return [right - left, bottom - top];
  };
  const [spanX, spanY] = spanOf(extent);
  const grow = Math.max(1, width / spanX, height / spanY);
  if (grow > 1) {
    const middle: LonLat = [(box.west + box.east) / 2, (box.south + box.north) / 2];
    projection.scale(projection.scale() * grow);
    const [x, y] = project(projection, middle);
    move(projection, width / 2 - x, height / 2 - y);
  }
  const [left, bottom] = project(projection, [extent.west, extent.south]);
  const [right, top] = project(projection, [extent.east, extent.north]);
  move(
    projection,
    Math.min(0, -left) + Math.max(0, width - right),
    Math.min(0, -top) + Math.max(0, height - bottom),
  );
  projection.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  return { width, height, projection, unitsPerKm: scaleAt(projection, width, height) };
}

/** The same map moved by some units and cut to another size: a piece of it for an inset of the same scale. */
export function shiftFrame(
  frame: Frame,
  dx: number,
  dy: number,
  { width, height }: Pick<Frame, 'width' | 'height'>,
): Frame {
  const [x, y] = frame.projection.translate();
  const projection = geoMercator().precision(0);
  projection.scale(frame.projection.scale()).translate([x + dx, y + dy]);
  projection.clipExtent([
    [-bleed, -bleed],
    [width + bleed, height + bleed],
  ]);
  return { width, height, projection, unitsPerKm: frame.unitsPerKm };
}

/** Shapes are cut this far outside the frame, so that the cut edge's line is never seen. */
const bleed = 16;

function corners({ west, south, east, north }: GeoBox) {
  const coordinates = [
    [west, south],
    [east, north],
  ];
  return { type: 'MultiPoint' as const, coordinates };
}

function move(projection: GeoProjection, dx: number, dy: number): void {
  const [x, y] = projection.translate();
  projection.translate([x + dx, y + dy]);
}

function project(projection: GeoProjection, [lon, lat]: LonLat): Point {
  const point = projection([lon, lat]);
  if (!point) throw new Error(`No position for ${lon}, ${lat}`);
  return point;
}

function scaleAt(projection: GeoProjection, width: number, height: number): number {
  const left = projection.invert?.([0, height / 2]);
  const right = projection.invert?.([width, height / 2]);
  if (!left || !right) throw new Error('The projection has no inverse.');
  return width / distanceKm(left, right);
}

/** Where a place falls on the drawing; it may lie outside the frame. */
export function projectPoint(frame: Frame, at: LonLat): Point {
  return project(frame.projection, at);
}

/** Whether a point of the drawing lies inside the frame, `margin` units away from its edge. */
export function insideFrame({ width, height }: Frame, [x, y]: Point, margin = 0): boolean {
  return x >= margin && y >= margin && x <= width - margin && y <= height - margin;
}

/** Projects and clips a polygon (ring) or line; clipping may cut it into several. */
export function projectPath(
  frame: Frame,
  line: readonly LonLat[],
  kind: 'ring' | 'line',
): Point[][] {
  const found: Point[][] = [];
  const context: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => found.push([[x, y]]),
    lineTo: (x, y) => found.at(-1)?.push([x, y]),
    arc: () => undefined,
    closePath: () => undefined,
  };
  const positions = line.map(([lon, lat]) => [lon, lat]);
  const draw = geoPath(frame.projection, context);
  if (kind === 'ring') draw({ type: 'Polygon', coordinates: [positions] });
  else draw({ type: 'LineString', coordinates: positions });
  return found;
}

/**
 * Chaikin's corner cutting of a closed ring: each round replaces a corner by two points at a quarter and three
 * quarters of its sides. The surveyed coast of Lý Sơn has 71 points, which look chipped when drawn large.
 */
export function chaikin(ring: readonly LonLat[], rounds = 2): LonLat[] {
  let open = ring.slice(0, -1);
  for (let round = 0; round < rounds; round += 1) {
    open = open.flatMap(([lonA, latA], index): LonLat[] => {
      const [lonB, latB] = open[(index + 1) % open.length] ?? [lonA, latA];
      return [
        [lonA * 0.75 + lonB * 0.25, latA * 0.75 + latB * 0.25],
        [lonA * 0.25 + lonB * 0.75, latA * 0.25 + latB * 0.75],
      ];
    });
  }
  const [first] = open;
  return first ? [...open, first] : [];
}
