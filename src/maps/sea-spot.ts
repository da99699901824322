import type { Ground } from './ground.ts';
import type { Rect } from './labels.ts';
import { insideRing } from './path.ts';
import type { Point } from './project.ts';
import { around, gapBetween, isFree, type Room } from './room.ts';

interface Spot {
  readonly at: Point;
  /** Distance of the name's box from shore and edge. */
  readonly clear: number;
}

/** Places tried from edge to edge. */
const steps = 40;

/** Most maps of the site share a few frames, and looking along the whole shore takes long. */
const known = new WeakMap<Ground, Map<string, readonly Spot[]>>();

/** All spots of open water where a box of this size is clear of shore and edge. */
function openWater(width: number, height: number, room: Room): readonly Spot[] {
  const { ground } = room;
  const key = `${width} ${height}`;
  const lists = known.get(ground) ?? new Map<string, readonly Spot[]>();
  known.set(ground, lists);
  const list = lists.get(key) ?? search(width, height, room);
  lists.set(key, list);
  return list;
}

function search(width: number, height: number, { frame, ground }: Room): Spot[] {
  const shore = ground.landRings.flat().map(([x, y]) => around(x, y, 0, 0));
  const spots: Spot[] = [];
  for (let row = 1; row < steps; row += 1) {
    for (let column = 1; column < steps; column += 1) {
      const at: Point = [(frame.width * column) / steps, (frame.height * row) / steps];
      const box = around(...at, width, height);
      const toEdge = Math.min(
        box.x,
        box.y,
        frame.width - box.x - width,
        frame.height - box.y - height,
      );
      if (toEdge <= 0 || ground.landRings.some((ring) => insideRing(at, ring))) continue;
      let clear = toEdge;
      for (const point of shore) clear = Math.min(clear, gapBetween(box, point));
      spots.push({ at, clear });
    }
  }
  return spots;
}

/** The roomiest spot in open water for a name of a width, or `null`. */
export function seaSpot(width: number, taken: readonly Rect[], room: Room): Point | null {
  const { fontSize } = room;
  const height = fontSize * 1.2;
  const marks = room.points.map(({ x, y, radius }) => around(x, y, radius * 2, radius * 2));
  let [best, most]: [Point | null, number] = [null, fontSize * 0.4];
  for (const { at, clear } of openWater(width, height, room)) {
    if (clear <= most) continue;
    const box = around(...at, width, height);
    if (!isFree(box, taken, room)) continue;
    const free = Math.min(clear, ...[...taken, ...marks].map((other) => gapBetween(box, other)));
    if (free > most) [best, most] = [at, free];
  }
  return best;
}
