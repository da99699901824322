import { insetPlace } from './furniture.ts';
import { onLittleIsland, onLySon } from './geodata.ts';
import { groundOf } from './ground.ts';
import type { Rect } from './labels.ts';
import { type Entry, marksOf } from './marks.ts';
import { type Frame, fitBox, type GeoBox, type Point, projectPoint } from './project.ts';
import type { Drawing, Variant } from './variants.ts';

/** Both islands, and the big one alone for when nothing lies on the little one. */
const lySonBox: GeoBox = { west: 109.076, south: 15.363, east: 109.153, north: 15.4365 };
/** Title of the inset. */
const lySonName = 'Lý Sơn';
const bigIslandBox: GeoBox = { west: 109.089, south: 15.363, east: 109.153, north: 15.398 };

/** An enlarged piece of the map in one of its corners. */
export interface Inset {
  readonly place: Rect;
  /** What the inset shows, as a rectangle of the main map. */
  readonly shown?: Rect;
  readonly name: string;
  readonly frame: Frame;
  readonly entries: readonly Entry[];
}

/**
 * Lý Sơn is five kilometres long: on a map of the province its places fall on one spot. Where two or more are
 * wanted and a corner is free, they move into an enlarged inset.
 */
export function lySonInset(frame: Frame, variant: Variant, { entries }: Drawing): Inset | null {
  const there = entries.filter(({ drawable, place }) => drawable && onLySon(place));
  if (there.length < 2) return null;
  const box = there.some(({ place }) => onLittleIsland(place)) ? lySonBox : bigIslandBox;
  const size: Point = [variant.inset, variant.inset * (box === lySonBox ? 0.92 : 0.64)];
  const inner = fitBox(box, ...size);
  // An inset that enlarges little explains nothing.
  if (inner.unitsPerKm < 2.2 * frame.unitsPerKm) return null;
  const others = marksOf(
    entries.filter(({ place }) => !onLySon(place)),
    frame,
    variant.style.merge,
  );
  const shown = rectOf(frame, box);
  const place = insetPlace(frame, groundOf(frame), others, [shown], size);
  return place && { place, shown, name: lySonName, frame: inner, entries: there };
}

function rectOf(frame: Frame, { west, south, east, north }: GeoBox): Rect {
  const [left, bottom] = projectPoint(frame, [west, south]);
  const [right, top] = projectPoint(frame, [east, north]);
  return { x: left, y: top, width: right - left, height: bottom - top };
}
