import type { Ground } from './ground.ts';
import { overlaps, type Rect } from './labels.ts';
import type { Mark } from './marks.ts';
import { element } from './markup.ts';
import { insideRing } from './path.ts';
import type { Frame, Point } from './project.ts';

export interface ScaleBar {
  readonly km: number;
  readonly box: Rect;
}

const lengths = [50, 20, 10, 5, 2, 1, 0.5] as const;

type Corner = 'left-bottom' | 'right-bottom' | 'right-top' | 'left-top';

/** A rectangle of a size in a corner of the frame. */
function inCorner(
  frame: Frame,
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
function crowd(box: Rect, marks: readonly Mark[], by: number): number {
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
  const margin = frame.width / 60;
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

/** A round length of about a sixth of the frame, in the corner where it disturbs least. */
export function scaleBar(
  frame: Frame,
  marks: readonly Mark[],
  taken: readonly Rect[],
  fontSize: number,
): ScaleBar {
  const km = lengths.find((length) => length * frame.unitsPerKm <= frame.width / 5) ?? 0.5;
  const width = km * frame.unitsPerKm + fontSize;
  const height = fontSize * 2;
  const corners: Corner[] = ['left-bottom', 'right-bottom', 'left-top', 'right-top'];
  const boxes = corners.map((corner) => inCorner(frame, corner, width, height, frame.width / 60));
  const free = boxes.filter((box) => !taken.some((rect) => overlaps(rect, box)));
  const crowds = free.map((box) => crowd(box, marks, fontSize));
  const box =
    free[crowds.indexOf(Math.min(...crowds))] ?? inCorner(frame, 'left-bottom', width, height, 6);
  return { km, box };
}

export function scaleBarSvg({ km, box }: ScaleBar, locale: string, fontSize: number): string {
  const [left, right] = [box.x + fontSize / 2, box.x + box.width - fontSize / 2];
  const bottom = box.y + box.height - 3;
  const text = `${new Intl.NumberFormat(locale).format(km)} km`;
  const round = (value: number) => Math.round(value * 10) / 10;
  const d = `M${round(left)} ${round(bottom - 5)}v5H${round(right)}v-5`;
  return element(
    'g',
    { class: 'map-scale', 'font-size': fontSize },
    element('path', { d }) +
      element('text', { x: (left + right) / 2, y: bottom - 8, 'text-anchor': 'middle' }, text),
  );
}
