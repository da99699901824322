import { type Ink, layered, type Point, polyline, strokes } from './ink.ts';
import { gridValue, noise } from './random.ts';

/**
 * The heads of basalt columns seen from above: a honeycomb that cooled unevenly. `size` is the distance between two
 * columns. Lower columns are hatched, in two depths, so that the floor goes down in steps.
 */
export function basaltColumns(width: number, height: number, size: number, seed = 3): Ink {
  const rowHeight = size * 0.866;
  const inks: Partial<Ink>[] = [];
  for (let row = -1; (row - 1) * rowHeight < height; row += 1) {
    for (let column = -1; (column - 1) * size < width; column += 1) {
      const corners = column6(column, row, size, seed);
      const x = (column + (row & 1) / 2) * size;
      const depth =
        noise(x, row * rowHeight * 1.2, size * 4.2, seed) + gridValue(column, row, seed + 9) * 0.22;
      inks.push({ line: polyline(shrink(corners, 0.94), true) });
      if (depth > 0.86) inks.push({ fine: hatch(shrink(corners, 0.86), 3.4) });
      else if (depth > 0.64) inks.push({ fine: hatch(shrink(corners, 0.86), 6.2) });
      else if (depth < 0.3) inks.push({ fine: polyline(shrink(corners, 0.76), true) });
    }
  }
  return layered(...inks);
}

/** Corners of one column. Neighbours share corners, so each corner is moved by its own place in a finer grid. */
function column6(column: number, row: number, size: number, seed: number): Point[] {
  const [x, y] = [(column + (row & 1) / 2) * size, row * size * 0.866];
  return Array.from({ length: 6 }, (_, index): Point => {
    const angle = (Math.PI / 180) * (60 * index - 30);
    const [cx, cy] = [x + Math.cos(angle) * size * 0.577, y + Math.sin(angle) * size * 0.577];
    const key: Point = [Math.round(cx / (size / 2)), Math.round(cy / (size * 0.2887))];
    const move = (n: number) => (gridValue(key[0], key[1], seed + n) - 0.5) * size * 0.24;
    return [cx + move(1), cy + move(2)];
  });
}

function shrink(corners: readonly Point[], factor: number): Point[] {
  const x = corners.reduce((sum, [value]) => sum + value, 0) / corners.length;
  const y = corners.reduce((sum, [, value]) => sum + value, 0) / corners.length;
  // Half units: a third less data, and cooling lava is not exact either.
  const half = (value: number) => Math.round(value * 2) / 2;
  return corners.map(
    ([px, py]): Point => [half(x + (px - x) * factor), half(y + (py - y) * factor)],
  );
}

/** Strokes from lower left to upper right inside a convex shape. */
function hatch(shape: readonly Point[], gap: number): string {
  const offsets = shape.map(([x, y]) => x + y);
  const lines: [Point, Point][] = [];
  for (let at = Math.ceil(Math.min(...offsets) / gap) * gap; at < Math.max(...offsets); at += gap) {
    const hits: Point[] = [];
    shape.forEach((from, index) => {
      const to = shape[(index + 1) % shape.length] ?? from;
      const [a, b] = [from[0] + from[1] - at, to[0] + to[1] - at];
      if (a > 0 === b > 0) return;
      const share = a / (a - b);
      hits.push([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]);
    });
    const [one, two] = hits;
    if (one && two) lines.push([one, two]);
  }
  return strokes(lines);
}
