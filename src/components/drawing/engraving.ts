import { type Point, strokes } from '../../patterns/ink.ts';

/** A closed shape as a many-sided polygon; the last point joins the first. */
export type Shape = readonly Point[];

/** Points of a smooth line through given points (Catmull–Rom), `fineness` to each stretch. */
export function smooth(points: readonly Point[], fineness = 8): Point[] {
  const line: Point[] = [];
  points.slice(0, -1).forEach((from, index) => {
    const to = points[index + 1] ?? from;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    for (let step = 0; step < fineness; step += 1) {
      const t = step / fineness;
      const at = (axis: 0 | 1) => spline(before[axis], from[axis], to[axis], after[axis], t);
      line.push([at(0), at(1)]);
    }
  });
  const last = points.at(-1);
  return last ? [...line, last] : line;
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** Part of a circle or ellipse, angles in degrees clockwise from the right. */
export function arc([x, y]: Point, rx: number, from: number, to: number, ry = rx): Point[] {
  const count = Math.max(2, Math.ceil(Math.abs(to - from) / 6));
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const angle = ((from + ((to - from) * index) / count) * Math.PI) / 180;
    return [x + Math.cos(angle) * rx, y + Math.sin(angle) * ry];
  });
}

/** The other half of a drawing that is the same on both sides of the line x = 0, in the order of a closed outline. */
export function mirrored(points: readonly Point[]): Point[] {
  return points.map(([x, y]): Point => [-x, y]).reverse();
}

export function moved(points: readonly Point[], dx: number, dy: number): Point[] {
  return points.map(([x, y]): Point => [x + dx, y + dy]);
}

/** A drawing made around (0, 0), put in its place and size. */
export function placed(points: readonly Point[], [x, y]: Point, scale: number): Point[] {
  return points.map(([px, py]): Point => [x + px * scale, y + py * scale]);
}

export interface Hatching {
  /** Distance of two strokes. */
  readonly gap: number;
  /** Direction of the strokes in degrees, clockwise from the right. */
  readonly angle: number;
  /** Shapes that stay white. */
  readonly except?: readonly Shape[];
}

/** Parallel strokes inside a shape, as an engraver cuts a tone. */
export function hatched(shape: Shape, { gap, angle, except = [] }: Hatching): string {
  const turn = (angle * Math.PI) / 180;
  const along: Point = [Math.cos(turn), Math.sin(turn)];
  const across: Point = [-along[1], along[0]];
  const distance = ([x, y]: Point) => x * across[0] + y * across[1];
  const place = ([x, y]: Point) => x * along[0] + y * along[1];
  const distances = shape.map(distance);
  const lines: [Point, Point][] = [];
  const crossings = (outline: Shape, at: number): number[] =>
    outline
      .flatMap((from, index) => {
        const to = outline[(index + 1) % outline.length] ?? from;
        const [a, b] = [distance(from) - at, distance(to) - at];
        if (a > 0 === b > 0) return [];
        return [place(from) + ((place(to) - place(from)) * a) / (a - b)];
      })
      .sort((one, other) => one - other);
  for (let at = Math.min(...distances) + gap / 2; at < Math.max(...distances); at += gap) {
    let spans = pairs(crossings(shape, at));
    for (const hole of except) spans = without(spans, pairs(crossings(hole, at)));
    for (const [from, to] of spans) {
      if (to - from < 1) continue;
      const point = (along1: number): Point => [
        along1 * along[0] + at * across[0],
        along1 * along[1] + at * across[1],
      ];
      lines.push([point(from), point(to)]);
    }
  }
  return strokes(lines);
}

/** Strokes along the edge of a shape that lies away from a light at the upper left; `width` is how far they reach in. */
export function shadow(
  shape: Shape,
  width: number,
  gap = 3.2,
  except: readonly Shape[] = [],
): string {
  const lit = moved(shape, -width, -width * 0.8);
  return hatched(shape, { gap, angle: -48, except: [lit, ...except] });
}

type Span = readonly [from: number, to: number];

function pairs(values: readonly number[]): Span[] {
  const list: Span[] = [];
  for (let index = 0; index + 1 < values.length; index += 2) {
    list.push([values[index] ?? 0, values[index + 1] ?? 0]);
  }
  return list;
}

function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return holes.reduce<Span[]>(
    (left, [from, to]) =>
      left.flatMap(([start, end]): Span[] => {
        if (to <= start || from >= end) return [[start, end]];
        const rest: Span[] = [];
        if (from > start) rest.push([start, from]);
        if (to < end) rest.push([to, end]);
        return rest;
      }),
    [...spans],
  );
}
