import { expect, it } from 'vitest';
import { hatched, shadow } from '../../src/components/drawing/engraving.ts';
import type { Point } from '../../src/patterns/ink.ts';

const square: Point[] = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];
const hole: Point[] = [
  [40, 40],
  [60, 40],
  [60, 60],
  [40, 60],
];

/** Ends of all strokes of path data. */
function ends(data: string): Point[] {
  let [x, y] = [0, 0];
  return [...data.matchAll(/([Mml])(-?[\d.]+) ?(-?[\d.]+)/g)].map(([, command, dx, dy]): Point => {
    [x, y] = command === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

it('hatches a shape from edge to edge and leaves out what stays white', () => {
  const points = ends(hatched(square, { gap: 10, angle: 0, except: [hole] }));
  for (const [x, y] of points) {
    expect(
      Math.min(Math.abs(x), Math.abs(x - 100), Math.abs(x - 40), Math.abs(x - 60)),
    ).toBeLessThan(0.2);
    expect(y % 10).toBeCloseTo(5);
  }
  // Ten strokes, two of them in two pieces.
  expect(points).toHaveLength(24);
});

it('puts the shadow on the side away from the light', () => {
  const points = ends(shadow(square, 10));
  expect(points.length).toBeGreaterThan(10);
  for (const [x, y] of points) expect(x > 89 || y > 91).toBe(true);
});
