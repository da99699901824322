import {
  type Circle,
  contains,
  nearestIn,
  overlaps,
  type Rect,
  type Segment,
  segmentMeetsCircle,
  touchesCircle,
} from './label-geometry.ts';
import { breaks, widest, wordings } from './label-wording.ts';

/** A mark that wants a label. Labels, its own included, keep out of its circle. */
export interface LabelPoint extends Circle {
  readonly id: string;
  /** One text, which may be broken into lines; lines that stand as they are; `null` asks for the key at once. */
  readonly text: string | readonly string[] | null;
  /** What to write if there is no room for the text: the point's number in the list below the map. */
  readonly key: string;
}

export interface LabelOptions {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  /** No line is wider than this. */
  readonly maxLine: number;
  /** Lines of one label, three unless told. */
  readonly maxLines?: number;
  /** Labels keep this far from the edge of the drawing, 3 unless told. */
  readonly edge?: number;
  /** Rectangles that hold something else: a scale bar, an inset. */
  readonly reserved?: readonly Rect[];
  /** Vertices of the coast, which labels cross only if nothing better is free. */
  readonly lines?: readonly (readonly [x: number, y: number])[];
}

export type Anchor = 'start' | 'middle' | 'end';

export interface PlacedLabel {
  readonly id: string;
  readonly mode: 'text' | 'key' | 'none';
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  readonly box: Rect;
  readonly fontSize: number;
  /** A line from the mark to a key that stands away from it. */
  readonly leader?: Segment;
}

export const lineHeight = 1.2;

type Direction = readonly [dx: number, dy: number];

/** The eight places around a mark, best first, as directions from it. */
const directions: readonly Direction[] = [
  [1, 0],
  [-1, 0],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
  [0, -1],
  [0, 1],
];

/** A short number may also stand between two of the eight. */
const keyDirections: readonly Direction[] = [
  ...directions,
  [1, -0.5],
  [1, 0.5],
  [-1, -0.5],
  [-1, 0.5],
  [0.5, -1],
  [0.5, 1],
  [-0.5, -1],
  [-0.5, 1],
];

/** Distances between mark and key, in font sizes. From the second on a leader shows what belongs together. */
const keyGaps = [0.1, 0.9, 1.8, 2.8, 4] as const;

function isInside(box: Rect, { width, height, edge = 3 }: LabelOptions): boolean {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  return box.x >= edge && box.y >= edge && right <= width - edge && bottom <= height - edge;
}

function boxAt(
  { x, y, radius }: LabelPoint,
  lines: readonly string[],
  [dx, dy]: Direction,
  gap: number,
  fontSize: number,
): Rect {
  const width = widest(lines, fontSize);
  const height = lines.length * fontSize * lineHeight;
  // Diagonal labels come nearer: the corner of the box meets the circle at 45°.
  const reach = (radius + gap) / Math.hypot(dx, dy);
  return {
    x: x + dx * reach - (width * (1 - dx)) / 2,
    y: y + dy * reach - (height * (1 - dy)) / 2,
    width,
    height,
  };
}

function anchorOf(dx: number): Anchor {
  if (Math.abs(dx) < 1) return 'middle';
  return dx > 0 ? 'start' : 'end';
}

function leaderTo(box: Rect, { x, y, radius }: LabelPoint): Segment {
  const [toX, toY] = nearestIn(box, [x, y]);
  const far = Math.hypot(toX - x, toY - y);
  const start = (radius - 2) / far;
  return [
    [x + (toX - x) * start, y + (toY - y) * start],
    [toX, toY],
  ];
}

const textGap = 3;

function wider({ x, y, radius }: Circle): Circle {
  return { x, y, radius: radius + textGap };
}

/** Of all line vertices those that a label of this point could reach. */
function linesNear({ x, y, radius }: LabelPoint, { lines = [], maxLine, fontSize }: LabelOptions) {
  const [wide, high] = [radius + maxLine * 1.5, radius + fontSize * 4];
  return lines.filter(([lineX, lineY]) => Math.abs(lineX - x) < wide && Math.abs(lineY - y) < high);
}

/** Every place where a label would stand free of marks and reserved rectangles, best first. */
export function candidates(
  point: LabelPoint,
  mode: 'text' | 'key',
  points: readonly LabelPoint[],
  options: LabelOptions,
): PlacedLabel[] {
  const { fontSize } = options;
  const ways = mode === 'key' ? breaks(point.key, fontSize) : wordings(point, options);
  const around = mode === 'key' ? keyDirections : directions;
  const gaps = mode === 'key' ? keyGaps.map((gap) => gap * fontSize) : [textGap];
  const others = points.filter((other) => other !== point);
  const lines = mode === 'text' ? linesNear(point, options) : [];
  const found: { readonly label: PlacedLabel; readonly cost: number }[] = [];
  for (const [far, gap] of gaps.entries()) {
    for (const [way, words] of ways.entries()) {
      for (const [rank, direction] of around.entries()) {
        const box = boxAt(point, words, direction, gap, fontSize);
        if (!isInside(box, options) || points.some((other) => touchesCircle(box, other))) continue;
        if (options.reserved?.some((rect) => overlaps(box, rect))) continue;
        // A name this close to another mark would be read as that mark's.
        if (mode === 'text' && others.some((other) => touchesCircle(box, wider(other)))) continue;
        const leader = far > 0 ? leaderTo(box, point) : undefined;
        if (leader && others.some((other) => segmentMeetsCircle(leader, other))) continue;
        const crosses = lines.some((at) => contains(box, at)) ? 4 : 0;
        const anchor = anchorOf(direction[0]);
        const label = {
          id: point.id,
          mode,
          lines: words,
          anchor,
          box,
          fontSize,
          ...(leader && { leader }),
        };
        found.push({ label, cost: rank + way * 5 + crosses + far * 20 });
      }
    }
  }
  return found.toSorted((a, b) => a.cost - b.cost).map(({ label }) => label);
}

/** No label: there is no room even for a number. The mark alone still names itself on touch. */
export function noLabel({ id, x, y }: LabelPoint, { fontSize }: LabelOptions): PlacedLabel {
  const box = { x, y, width: 0, height: 0 };
  return { id, mode: 'none', lines: [], anchor: 'middle', box, fontSize };
}
