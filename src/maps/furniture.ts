import type { Ground } from './ground.ts';
import { overlaps, type Rect } from './labels.ts';
import type { Mark } from './marks.ts';
import { insideRing } from './path.ts';
import type { Frame, Point } from './project.ts';

export type Corner = 'left-bottom' | 'right-bottom' | 'right-top' | 'left-top';

/** Distance of what stands in a corner from the edge of the drawing. */
export function marginOf({ width }: Pick<Frame, 'width'>): number {
  return width / 45;
}

/** A rectangle of a size in a corner of the frame. */
export function inCorner(
  frame: Pick<Frame, 'width' | 'height'>,
  corner: Corner,
  width: number,
  height: number,
  margin: number,
): Rect {
  const [side, end] = corner.split('-');
  return {
    x: side === 'left' ? margin : frame.width - margin - width,
    y: end === 'top' ? margin : frame.height - margin - height,
    width,
    height,
  };
}

function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function holds({ x, y, width, height }: Rect, [px, py]: Point): boolean {
  return px >= x && px <= x + width && py >= y && py <= y + height;
}

/** How many marks a rectangle would cover or crowd. */
export function crowd(box: Rect, marks: readonly Mark[], by: number): number {
  return marks.filter(({ x, y }) => holds(grown(box, by), [x, y])).length;
}

/** Part of a rectangle that the province fills, from 0 to 1. */
function provinceShare(box: Rect, { provinceRings }: Ground): number {
  const steps = [0.1, 0.3, 0.5, 0.7, 0.9];
  const spots = steps.flatMap((u) =>
    steps.map((v): Point => [box.x + u * box.width, box.y + v * box.height]),
  );
  return (
    spots.filter((spot) => provinceRings.some((ring) => insideRing(spot, ring))).length /
    spots.length
  );
}

/** Heights at which an inset may stand, from the bottom (1) to the top (0). */
const levels = [1, 0, 0.85, 0.7, 0.55, 0.4, 0.25] as const;

/**
 * The place for an inset, in a corner or else along a side: no mark and next to nothing of the province beneath;
 * `null` if there is none.
 */
export function insetPlace(
  frame: Frame,
  ground: Ground,
  marks: readonly Mark[],
  avoid: readonly Rect[],
  [width, height]: Point,
): Rect | null {
  const margin = marginOf(frame);
  const free = levels
    .flatMap((level) => {
      const y = margin + level * (frame.height - 2 * margin - height);
      return [frame.width - margin - width, margin].map((x) => ({ x, y, width, height }));
    })
    .filter((box) => crowd(box, marks, 14) === 0)
    .filter((box) => !avoid.some((rect) => overlaps(grown(rect, 6), box)))
    .map((box) => ({ box, share: provinceShare(box, ground) }))
    .filter(({ share }) => share < 0.25);
  const least = Math.min(...free.map(({ share }) => share));
  return free.find(({ share }) => share === least)?.box ?? null;
}
