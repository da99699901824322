import { type Point, polyline } from '../../patterns/ink.ts';
import { noise } from '../../patterns/random.ts';

/** Height of a surface at `x`; y grows downwards, as in the drawing. */
export type Surface = (x: number) => number;

/** A smooth surface through the given points (cubic Hermite), with a little of the roughness of rock. */
export function surface(points: readonly Point[], rough = 0, seed = 1): Surface {
  const slope = (index: number) => {
    const [before, after] = [
      points[Math.max(0, index - 1)],
      points[Math.min(points.length - 1, index + 1)],
    ];
    return before && after ? (after[1] - before[1]) / (after[0] - before[0]) : 0;
  };
  return (x) => {
    const found = points.findIndex(([px]) => px >= x);
    const next = found < 0 ? points.length - 1 : Math.max(1, found);
    const [from, to] = [points[next - 1], points[next]];
    if (!from || !to) return 0;
    const width = to[0] - from[0];
    const u = Math.min(1, Math.max(0, (x - from[0]) / width));
    const [u2, u3] = [u * u, u * u * u];
    const y =
      from[1] * (2 * u3 - 3 * u2 + 1) +
      slope(next - 1) * width * (u3 - 2 * u2 + u) +
      to[1] * (3 * u2 - 2 * u3) +
      slope(next) * width * (u3 - u2);
    return y + (noise(x, 0, 9, seed) - 0.5) * rough;
  };
}

/** The points of a surface every `step` units. */
export function along(line: Surface, from: number, to: number, step = 6): Point[] {
  const count = Math.ceil((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index): Point => {
    const x = Math.min(to, from + index * step);
    return [x, line(x)];
  });
}

/** Path data of the rock between two surfaces. */
export function between(upper: Surface, lower: Surface, from: number, to: number): string {
  const floor = along(lower, from, to, 18).reverse();
  return polyline([...along(upper, from, to), ...floor], true);
}

/** Beds inside the rock between two surfaces: lines that follow the upper one more the higher they lie. */
export function beds(
  upper: Surface,
  lower: Surface,
  from: number,
  to: number,
  count: number,
): string {
  return Array.from({ length: count - 1 }, (_, index) => {
    const share = (index + 1) / count;
    const bed: Surface = (x) => lower(x) + (upper(x) - lower(x)) * share;
    return polyline(along(bed, from, to, 9));
  }).join('');
}
