import type { Locale } from '../i18n/locales.ts';
import type { Ground } from './ground.ts';
import { type Anchor, type LabelPoint, overlaps, type Rect } from './labels.ts';
import { type Frame, insideFrame, type Point } from './project.ts';

/** A name that belongs to the ground, not to a point of the page. */
export interface GroundName {
  readonly text: string;
  readonly kind: 'country' | 'province' | 'sea' | 'island' | 'town' | 'river';
  /** Where the text begins, ends or has its middle, as `anchor` says. */
  readonly x: number;
  readonly y: number;
  readonly anchor: Anchor;
  /** Where a town's small square stands. */
  readonly dot?: Point;
  /** Turned by this many degrees around its middle. */
  readonly angle?: number;
}

/** A drawing in which names look for free places. */
export interface Room {
  readonly frame: Frame;
  readonly ground: Ground;
  readonly fontSize: number;
  readonly locale: Locale;
  readonly points: readonly LabelPoint[];
  /** Width of the border, which names keep clear of. */
  readonly edge: number;
  /** Rectangles already in use: labels, scale bar, inset. */
  readonly taken: readonly Rect[];
  /** Lines of the labels already placed; a name among them is not written twice. */
  readonly written: readonly string[];
}

/** A rectangle around its middle. */
export function around(x: number, y: number, width: number, height: number): Rect {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** Distance between two rectangles; 0 if they touch. */
export function gapBetween(a: Rect, b: Rect): number {
  const dx = Math.max(a.x - b.x - b.width, b.x - a.x - a.width, 0);
  const dy = Math.max(a.y - b.y - b.height, b.y - a.y - a.height, 0);
  return Math.hypot(dx, dy);
}

/** Whether a name would stand inside the border and clear of everything drawn so far. */
export function isFree(
  box: Rect,
  taken: readonly Rect[],
  { frame, points, edge }: Pick<Room, 'frame' | 'points' | 'edge'>,
): boolean {
  const fits =
    insideFrame(frame, [box.x, box.y], edge + 4) &&
    insideFrame(frame, [box.x + box.width, box.y + box.height], edge + 4);
  if (!fits || taken.some((other) => gapBetween(box, other) < 3)) return false;
  return !points.some(({ x, y, radius }) => overlaps(box, around(x, y, radius * 2, radius * 2)));
}
