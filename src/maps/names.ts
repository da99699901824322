import type { Locale } from '../i18n/locales.ts';
import { requirePlace } from './geodata.ts';
import type { Ground } from './ground.ts';
import { type Anchor, type LabelPoint, overlaps, type Rect } from './labels.ts';
import { areas, seaName, towns } from './name-data.ts';
import { insideRing } from './path.ts';
import { type Frame, insideFrame, type Point, projectPoint } from './project.ts';
import { textWidth } from './text-width.ts';

/** A name that belongs to the ground, not to a point of the page. */
export interface GroundName {
  readonly text: string;
  readonly kind: 'country' | 'province' | 'sea' | 'island' | 'town';
  /** Where the text begins, ends or has its middle, as `anchor` says. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Where a town's small square stands. */
  readonly dot?: Point;
}

/** Letter-spacing of area names, in em. */
export const spacing = 0.14;

export interface Room {
  readonly frame: Frame;
  readonly ground: Ground;
  readonly fontSize: number;
  readonly locale: Locale;
  readonly points: readonly LabelPoint[];
  /** Rectangles already in use: labels, scale bar, inset. */
  readonly taken: readonly Rect[];
  /** Lines of the labels already placed; a name among them is not written twice. */
  readonly written: readonly string[];
}

function around(x: number, y: number, width: number, height: number): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function isFree(box: Rect, taken: readonly Rect[], { frame, points }: Room): boolean {
  const fits =
    insideFrame(frame, [box.x, box.y], 4) &&
    insideFrame(frame, [box.x + box.width, box.y + box.height], 4);
  if (!fits || taken.some((other) => gapBetween(box, other) < 3)) return false;
  return !points.some(({ x, y, radius }) => overlaps(box, around(x, y, radius * 2, radius * 2)));
}

/** The names of the ground that find room between the labels of the page's own points. */
export function groundNames(room: Room): GroundName[] {
  const { frame, fontSize, locale } = room;
  const taken = [...room.taken];
  const names: GroundName[] = [];
  for (const [id, name] of towns) {
    const found = townName(id, name, taken, room);
    if (!found) continue;
    names.push(found.name);
    taken.push(found.box);
  }
  for (const area of areas) {
    const [least, most] = area.scales;
    if (frame.unitsPerKm < least || frame.unitsPerKm > most) continue;
    const text = area.text[locale];
    if (room.written.some((line) => line.includes(text))) continue;
    const width = textWidth(text, fontSize) * (1 + 2 * spacing);
    const boxes = area.at.map((at) => around(...projectPoint(frame, at), width, fontSize * 1.2));
    const box = boxes.find((one) => isFree(one, taken, room));
    if (!box) continue;
    names.push({
      text,
      kind: area.kind,
      anchor: 'middle',
      x: box.x + width / 2,
      y: box.y + box.height / 2,
    });
    taken.push(box);
  }
  const sea = seaSpot(taken, room);
  if (sea)
    names.push({ text: seaName[locale], kind: 'sea', anchor: 'middle', x: sea[0], y: sea[1] });
  return names;
}

/** The title of an inset, in a corner that is free; none if all are taken. */
export function cornerName(text: string, room: Room): GroundName[] {
  const { frame, fontSize, taken } = room;
  const [width, height] = [textWidth(text, fontSize), fontSize * 1.2];
  const [left, top] = [6 + width / 2, 5 + height / 2];
  const [right, bottom] = [frame.width - left, frame.height - top];
  for (const [x, y] of [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
  ] as const) {
    const box = around(x, y, width, height);
    if (isFree(box, taken, room)) return [{ text, kind: 'island', anchor: 'middle', x, y }];
  }
  return [];
}

function townName(
  id: string,
  text: string,
  taken: readonly Rect[],
  room: Room,
): { readonly name: GroundName; readonly box: Rect } | null {
  const { lon, lat } = requirePlace(id);
  const [x, y] = projectPoint(room.frame, [lon, lat]);
  // A point of the page this near would be taken for the town, or the town for it.
  if (room.points.some((point) => Math.hypot(point.x - x, point.y - y) < point.radius + 7))
    return null;
  if (!isFree(around(x, y, 6, 6), taken, room)) return null;
  const width = textWidth(text, room.fontSize);
  for (const anchor of ['start', 'end'] as const) {
    const left = anchor === 'start' ? x + 6 : x - 6 - width;
    const box = { x: left, y: y - room.fontSize * 0.6, width, height: room.fontSize * 1.2 };
    if (!isFree(box, taken, room)) continue;
    const textX = anchor === 'start' ? x + 6 : x - 6;
    return { name: { text, kind: 'town', anchor, x: textX, y, dot: [x, y] }, box };
  }
  return null;
}

/** Distance between two rectangles; 0 if they touch. */
function gapBetween(a: Rect, b: Rect): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(dx, dy);
}

/** The roomiest spot in open water for the name of the sea, or `null`. */
function seaSpot(taken: readonly Rect[], room: Room): Point | null {
  const { frame, ground, fontSize, locale } = room;
  const width = textWidth(seaName[locale], fontSize) * (1 + 3 * spacing);
  const shore = ground.landRings.flat().map(([x, y]) => around(x, y, 0, 0));
  const marks = room.points.map(({ x, y, radius }) => around(x, y, radius * 2, radius * 2));
  let [best, most]: [Point | null, number] = [null, fontSize * 0.4];
  const steps = 40;
  for (let row = 1; row < steps; row += 1) {
    for (let column = 1; column < steps; column += 1) {
      const spot: Point = [(frame.width * column) / steps, (frame.height * row) / steps];
      const box = around(...spot, width, fontSize * 1.2);
      if (ground.landRings.some((ring) => insideRing(spot, ring)) || !isFree(box, taken, room))
        continue;
      const toEdge = Math.min(
        box.x,
        box.y,
        frame.width - box.x - width,
        frame.height - box.y - box.height,
      );
      const clear = Math.min(
        toEdge,
        ...[...shore, ...taken, ...marks].map((other) => gapBetween(box, other)),
      );
      if (clear > most) [best, most] = [spot, clear];
    }
  }
  return best;
}
