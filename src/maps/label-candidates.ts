import { breakLines, textWidth } from './text-width.ts';

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A mark that wants a label. */
export interface LabelPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Labels, its own included, keep out of this circle. */
  readonly radius: number;
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
  /** Distance between a mark and its label. */
  readonly gap?: number;
  /** Rectangles that hold something else: a scale bar, an inset. */
  readonly reserved?: readonly Rect[];
  /** Vertices of lines (coast, rivers) that labels cross only if nothing better is free. */
  readonly lines?: readonly (readonly [x: number, y: number])[];
}

export type Anchor = 'start' | 'middle' | 'end';

export interface PlacedLabel {
  readonly id: string;
  /** `on-mark`: the key stands on the mark itself, because nothing around it is free. */
  readonly mode: 'text' | 'key' | 'on-mark';
  readonly lines: readonly string[];
  readonly anchor: Anchor;
  readonly box: Rect;
  readonly fontSize: number;
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
];

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function touchesCircle(box: Rect, { x, y, radius }: LabelPoint): boolean {
  const dx = x - Math.max(box.x, Math.min(x, box.x + box.width));
  const dy = y - Math.max(box.y, Math.min(y, box.y + box.height));
  return dx * dx + dy * dy < radius * radius;
}

function isInside(box: Rect, { width, height }: LabelOptions): boolean {
  const edge = 3;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  return box.x >= edge && box.y >= edge && right <= width - edge && bottom <= height - edge;
}

/** The ways to break a label into lines, best first. */
function wordings(point: LabelPoint, { fontSize, maxLine }: LabelOptions): (readonly string[])[] {
  if (point.text === null) return [];
  if (typeof point.text !== 'string') return [point.text];
  const ways: string[][] = [];
  for (const count of [1, 2, 3]) {
    const lines = breakLines(point.text, count, fontSize, true);
    if (lines && Math.max(...lines.map((line) => textWidth(line, fontSize, true))) <= maxLine) ways.push(lines);
  }
  // A long single line is harder to place and to read than the same words on two.
  const [one, two] = ways;
  const long = one?.length === 1 && textWidth(one[0] ?? '', fontSize, true) > maxLine * 0.75;
  return long && two ? [two, one, ...ways.slice(2)] : ways;
}

function boxAt(
  point: LabelPoint,
  lines: readonly string[],
  [dx, dy]: Direction,
  { fontSize, gap = 3 }: LabelOptions,
): Rect {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize, true)));
  const height = lines.length * fontSize * lineHeight;
  // Diagonal labels come nearer: the corner of the box meets the circle at 45°.
  const reach = (point.radius + gap) * (dx !== 0 && dy !== 0 ? Math.SQRT1_2 : 1);
  return {
    x: point.x + dx * reach - (width * (1 - dx)) / 2,
    y: point.y + dy * reach - (height * (1 - dy)) / 2,
    width,
    height,
  };
}

function contains({ x, y, width, height }: Rect, [px, py]: readonly [number, number]): boolean {
  return px > x && px < x + width && py > y && py < y + height;
}

function anchorOf(dx: number): Anchor {
  if (dx === 0) return 'middle';
  return dx > 0 ? 'start' : 'end';
}

/** A key as one to three lines. */
function keyLines({ key }: LabelPoint, { fontSize }: LabelOptions): (readonly string[])[] {
  return [1, 2, 3].flatMap((count) => {
    const lines = breakLines(key, count, fontSize, true);
    return lines ? [lines] : [];
  });
}

/** Every place where a label would stand free of marks and reserved rectangles, best first. */
export function candidates(
  point: LabelPoint,
  mode: 'text' | 'key',
  points: readonly LabelPoint[],
  options: LabelOptions,
): PlacedLabel[] {
  const ways = mode === 'key' ? keyLines(point, options) : wordings(point, options);
  const around = mode === 'key' ? keyDirections : directions;
  const found: { readonly label: PlacedLabel; readonly cost: number }[] = [];
  for (const [way, lines] of ways.entries()) {
    for (const [rank, direction] of around.entries()) {
      const box = boxAt(point, lines, direction, options);
      if (!isInside(box, options)) continue;
      if (points.some((other) => touchesCircle(box, other))) continue;
      if (options.reserved?.some((rect) => overlaps(box, rect))) continue;
      const anchor = anchorOf(direction[0]);
      const crosses = options.lines?.some((at) => contains(box, at)) ? 1 : 0;
      const label = { id: point.id, mode, lines, anchor, box, fontSize: options.fontSize };
      found.push({ label, cost: rank + way * 3 + crosses * 5 });
    }
  }
  return found.toSorted((a, b) => a.cost - b.cost).map(({ label }) => label);
}

/** Radius that a point needs when its key stands on it. */
export function plateRadius({ key }: LabelPoint, { fontSize }: LabelOptions): number {
  return Math.max(textWidth(key, fontSize, true) / 2, fontSize * 0.6) + 3;
}

/** A number on the mark itself: the last resort. */
export function onMark(point: LabelPoint, { fontSize }: LabelOptions): PlacedLabel {
  const width = textWidth(point.key, fontSize, true);
  const height = fontSize * lineHeight;
  const box = { x: point.x - width / 2, y: point.y - height / 2, width, height };
  return { id: point.id, mode: 'on-mark', lines: [point.key], anchor: 'middle', box, fontSize };
}
