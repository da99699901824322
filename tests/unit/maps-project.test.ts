import { describe, expect, it } from 'vitest';
import { cluster } from '../../src/maps/cluster.ts';
import { dataExtent, type LonLat, land } from '../../src/maps/geodata.ts';
import { groundOf } from '../../src/maps/ground.ts';
import { insideRing, pathData, ringArea, simplify, simplifyRing } from '../../src/maps/path.ts';
import {
  boxAround,
  chaikin,
  distanceKm,
  fitBox,
  insideFrame,
  projectPath,
  projectPoint,
  shapeOf,
} from '../../src/maps/project.ts';

const box = { west: 108.5, south: 14.8, east: 109.2, north: 15.5 };

describe('projection', () => {
  it('knows distances', () => {
    // Sa Kỳ to Lý Sơn is some thirty kilometres.
    expect(distanceKm([108.919, 15.212], [109.096, 15.379])).toBeCloseTo(26.6, 0);
    expect(distanceKm([109, 15], [109, 15])).toBe(0);
  });

  it('fits a box, north up', () => {
    const frame = fitBox(box, 1000, 760);
    const [left, bottom] = projectPoint(frame, [box.west, box.south]);
    const [right, top] = projectPoint(frame, [box.east, box.north]);
    expect(left).toBeLessThan(right);
    expect(top).toBeLessThan(bottom);
    expect(insideFrame(frame, [left, bottom], -0.1)).toBe(true);
    expect(insideFrame(frame, [right, top], -0.1)).toBe(true);
    expect(bottom - top).toBeCloseTo(760, 3);
    expect(frame.unitsPerKm).toBeCloseTo(760 / 77.8, 0);
  });

  it('never looks beyond the data', () => {
    const frame = fitBox({ west: 107, south: 13.5, east: 110, north: 16 }, 360, 600);
    const [left, bottom] = projectPoint(frame, [dataExtent.west, dataExtent.south]);
    const [right, top] = projectPoint(frame, [dataExtent.east, dataExtent.north]);
    expect(left).toBeLessThanOrEqual(0.001);
    expect(top).toBeLessThanOrEqual(0.001);
    expect(right).toBeGreaterThanOrEqual(359.999);
    expect(bottom).toBeGreaterThanOrEqual(599.999);
  });

  it('gives a single place twelve kilometres of surroundings', () => {
    const around = boxAround([[108.8, 15.1]]);
    expect(distanceKm([around.west, 15.1], [around.east, 15.1])).toBeCloseTo(12, 1);
    expect(shapeOf(around)).toBeCloseTo(0.5, 2);
    expect(() => boxAround([])).toThrow();
  });

  it('clips polygons to the inside of the frame, not to its complement', () => {
    const frame = fitBox({ west: 108.7, south: 15, east: 109, north: 15.3 }, 400, 400);
    const [mainland] = land;
    const rings = projectPath(frame, mainland?.ring ?? [], 'ring');
    const inland = projectPoint(frame, [108.75, 15.1]);
    const atSea = projectPoint(frame, [108.98, 15.05]);
    expect(rings.some((ring) => insideRing(inland, ring))).toBe(true);
    expect(rings.some((ring) => insideRing(atSea, ring))).toBe(false);
    for (const [x, y] of rings.flat()) expect(insideFrame(frame, [x, y], -17)).toBe(true);
  });

  it('smooths a ring and keeps it closed, near where it was', () => {
    const ring = land.find(({ name }) => name?.startsWith('Lý Sơn'))?.ring ?? [];
    const smooth = chaikin(ring);
    expect(smooth).toHaveLength((ring.length - 1) * 4 + 1);
    expect(smooth[0]).toEqual(smooth.at(-1));
    const area = (one: readonly LonLat[]) => ringArea(one);
    expect(area(smooth) / area(ring)).toBeGreaterThan(0.97);
    expect(area(smooth) / area(ring)).toBeLessThan(1.01);
  });
});

describe('paths', () => {
  it('drops points that add nothing', () => {
    const line = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 10],
    ] as const;
    expect(simplify(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
    const ring = [
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    expect(ringArea(simplifyRing(ring, 0.5))).toBe(100);
  });

  it('writes short relative data with one decimal', () => {
    expect(
      pathData(
        [
          [
            [0, 0],
            [10.04, 0],
            [10, -5.25],
            [0, 0],
          ],
        ],
        true,
      ),
    ).toBe('M0 0l10 0 0-5.2z');
    expect(
      pathData(
        [
          [
            [1, 1],
            [1.5, 1.25],
          ],
        ],
        false,
      ),
    ).toBe('M1 1l.5 .3');
    expect(
      pathData(
        [
          [
            [1, 1],
            [1, 1],
          ],
        ],
        false,
      ),
    ).toBe('');
  });
});

describe('cluster', () => {
  const at = (name: string, x: number, y: number) => ({ members: [name], x, y });

  it('joins what is near and keeps the order of first members', () => {
    const joined = cluster([at('a', 0, 0), at('b', 100, 0), at('c', 4, 0)], 10);
    expect(joined.map(({ members }) => members)).toEqual([['a', 'c'], ['b']]);
    expect(joined[0]?.x).toBe(2);
  });

  it('leaves no two clusters nearer than the distance', () => {
    const joined = cluster(
      [0, 6, 12, 18, 24].map((x) => at(String(x), x, 0)),
      10,
    );
    for (const [index, one] of joined.entries()) {
      for (const two of joined.slice(index + 1))
        expect(Math.abs(one.x - two.x)).toBeGreaterThanOrEqual(10);
    }
  });
});

describe('a ground that will be enlarged', () => {
  it('has no sea in the corners where the data were cut', () => {
    const frame = fitBox(dataExtent, 1000, 760);
    const { landRings } = groundOf(frame, 0.25);
    for (const corner of [
      [0, 0],
      [0, 760],
    ] as const) {
      expect(landRings.some((ring) => insideRing(corner, ring))).toBe(true);
    }
  });
});
