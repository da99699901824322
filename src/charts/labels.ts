import { textWidth } from '../maps/text-width.ts';

/** Height of a line of label text in em. */
const lineHeight = 1.25;
/** Distance between a point and its label in em. */
const gap = 0.55;

export type Anchor = 'start' | 'middle' | 'end';
export type Side = 'above' | 'below';

/** A label wanted at a point. Lengths are in em of the label's text. */
export interface LabelWish {
  /** Place of the point as a share of the drawing's width. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** Where the label may stand, best first. */
  readonly sides: readonly Side[];
}

export interface PlacedLabel {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places labels, most important first, on a drawing `width` em wide. A label that would cover another, or one of the
 * `points`, is left out (`null`): its figure stands in the table.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  points: readonly { readonly x: number; readonly y: number }[],
  width: number,
): (PlacedLabel | null)[] {
  const dots = points.map((point) => around(point.x * width, point.y, 0.3));
  const taken: Box[] = [];
  return wishes.map((wish) => {
    for (const side of wish.sides) {
      const y = side === 'above' ? wish.y - gap : wish.y + gap + lineHeight * 0.72;
      const length = textWidth(wish.text, 1, true);
      const anchor = anchorAt(wish.x * width, length, width);
      const box = boxOf(wish.x * width, y, length, anchor);
      if ([...taken, ...dots].some((other) => overlap(box, other))) continue;
      taken.push(box);
      return { x: wish.x, y, anchor, text: wish.text };
    }
    return null;
  });
}

/** Centred on the point unless that would leave the drawing. */
function anchorAt(x: number, length: number, width: number): Anchor {
  if (x - length / 2 < 0) return 'start';
  return x + length / 2 > width ? 'end' : 'middle';
}

function boxOf(x: number, y: number, length: number, anchor: Anchor): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - length : x - length / 2;
  return { left, right: left + length, top: y - lineHeight * 0.8, bottom: y + lineHeight * 0.2 };
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
