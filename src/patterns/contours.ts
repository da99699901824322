import { curve, type Ink, layered, type Point } from './ink.ts';
import { noise } from './random.ts';

/** Height of a ground at a point, in any unit. */
export type Height = (x: number, y: number) => number;

const cell = 11;

/**
 * Contour lines of a ground, every `step` of height; each fifth is heavier, as on a survey map.
 */
export function contourLines(width: number, height: number, ground: Height, step: number): Ink {
  const [columns, rows] = [Math.ceil(width / cell) + 1, Math.ceil(height / cell) + 1];
  const heights = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => ground(column * cell, row * cell)),
  );
  const flat = heights.flat();
  const inks: Partial<Ink>[] = [];
  const lowest = Math.ceil(Math.min(...flat) / step);
  for (let index = lowest; index * step < Math.max(...flat); index += 1) {
    const data = joined(crossings(heights, index * step))
      .filter((line) => line.length > 5)
      .map((line) => curve(evened(evened(line)), 0.5))
      .join('');
    inks.push(index % 5 === 0 ? { line: data } : { fine: data });
  }
  return layered(...inks);
}

/** Rolling hills with craters: a ground for a pattern, not a real place. */
export function hillsWithCraters(
  craters: ReadonlyArray<{ x: number; y: number; radius: number; height: number }>,
  seed: number,
): Height {
  return (x, y) => {
    let sum = noise(x, y, 190, seed) * 46 + noise(x, y, 74, seed + 1) * 14;
    for (const crater of craters) {
      const far = Math.hypot(x - crater.x, (y - crater.y) * 1.25) / crater.radius;
      // A rim at 0.42 of the radius with a bowl inside it.
      sum += crater.height * (Math.exp(-far * far * 1.9) - 0.62 * Math.exp(-far * far * 13));
    }
    return sum;
  };
}

type Segment = readonly [Point, Point];

/** Marching squares: where a height is crossed in each cell. A saddle is cut one way, which no eye sees. */
function crossings(heights: readonly (readonly number[])[], level: number): Segment[] {
  const segments: Segment[] = [];
  for (let row = 0; row + 1 < heights.length; row += 1) {
    for (let column = 0; column + 1 < (heights[0]?.length ?? 0); column += 1) {
      const value = (dx: number, dy: number) => (heights[row + dy]?.[column + dx] ?? 0) - level;
      const corners = [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ] as const;
      const hits: Point[] = [];
      corners.forEach(([x, y], index) => {
        const [x2, y2] = corners[(index + 1) % 4] ?? [x, y];
        const [a, b] = [value(x, y), value(x2, y2)];
        if (a > 0 === b > 0) return;
        const share = a / (a - b);
        hits.push([(column + x + (x2 - x) * share) * cell, (row + y + (y2 - y) * share) * cell]);
      });
      const [one, two, three, four] = hits;
      if (one && two) segments.push([one, two]);
      if (three && four) segments.push([three, four]);
    }
  }
  return segments;
}

/** A line without the corners that the cells left in it; its ends stay, or meet again where it is closed. */
function evened(line: readonly Point[]): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return [];
  const closed = Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.01;
  const inner = closed ? line.slice(1) : line;
  const even = inner.map((point, index): Point => {
    const before = inner[index - 1] ?? (closed ? inner.at(-1) : undefined);
    const after = inner[index + 1] ?? (closed ? inner[0] : undefined);
    if (!before || !after) return point;
    return [(before[0] + 2 * point[0] + after[0]) / 4, (before[1] + 2 * point[1] + after[1]) / 4];
  });
  const end = even.at(-1);
  return closed && end ? [end, ...even] : even;
}

/** Segments put together to lines. */
function joined(segments: readonly Segment[]): Point[][] {
  const key = ([x, y]: Point) => `${x.toFixed(3)},${y.toFixed(3)}`;
  const ends = new Map<string, Set<Segment>>();
  for (const segment of segments) {
    for (const point of segment) {
      const name = key(point);
      ends.set(name, (ends.get(name) ?? new Set()).add(segment));
    }
  }
  const take = (from: Point): Point | null => {
    const [segment] = ends.get(key(from)) ?? [];
    if (!segment) return null;
    for (const point of segment) ends.get(key(point))?.delete(segment);
    return key(segment[0]) === key(from) ? segment[1] : segment[0];
  };
  const walk = (from: Point): Point[] => {
    const line: Point[] = [];
    for (let next = take(from); next; next = take(next)) line.push(next);
    return line;
  };
  return segments.map(([from]) => [...walk(from).reverse(), from, ...walk(from)]);
}
