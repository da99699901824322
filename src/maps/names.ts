import { requirePlace } from './geodata.ts';
import type { Rect } from './labels.ts';
import { areas, seaName, towns } from './name-data.ts';
import { projectPoint } from './project.ts';
import { riverNames } from './river-names.ts';
import { around, type GroundName, isFree, type Room } from './room.ts';
import { seaSpot } from './sea-spot.ts';
import { textWidth } from './text-width.ts';

/** Letter-spacing of area names, in em. */
export const spacing = 0.14;

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
  for (const { name, box } of riverNames(room, taken)) {
    names.push(name);
    taken.push(box);
  }
  const text = seaName[locale];
  const sea = seaSpot(textWidth(text, fontSize) * (1 + 3 * spacing), taken, room);
  if (sea) names.push({ text, kind: 'sea', anchor: 'middle', x: sea[0], y: sea[1] });
  return names;
}

/** The title of an inset, in a corner that is free; none if all are taken. */
export function cornerName(text: string, room: Room): GroundName[] {
  const { frame, fontSize, taken } = room;
  const [width, height] = [textWidth(text, fontSize), fontSize * 1.2];
  const margin = room.edge + 5;
  const [left, top] = [margin + width / 2, margin + height / 2];
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
