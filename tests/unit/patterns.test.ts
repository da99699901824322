import { describe, expect, it } from 'vitest';
import { sections } from '../../src/content/collections.ts';
import { contourLines } from '../../src/patterns/contours.ts';
import { polyline, roles, strokes } from '../../src/patterns/ink.ts';
import { noise } from '../../src/patterns/random.ts';
import { between } from '../../src/patterns/sa-huynh.ts';
import { coverPattern, dividerPattern } from '../../src/patterns/section.ts';

const names = [...sections, 'site'] as const;

describe('patterns', () => {
  it.each(names)('%s is the same in every build and fits into a page', (name) => {
    for (const pattern of [coverPattern, dividerPattern]) {
      const { ink, height } = pattern(name);
      expect(pattern(name).ink).toEqual(ink);
      const data = roles.map((role) => ink[role]).join('');
      expect(data).not.toMatch(/NaN|Infinity|undefined/);
      expect(data.length).toBeGreaterThan(500);
      expect(data.length).toBeLessThan(130_000);
      expect(height).toBeGreaterThan(15);
    }
  });

  it('joins one spiral to the next without a kink', () => {
    const spine = between([0, 0], 100, 1.75);
    const middle = (spine.length - 1) / 2;
    const [before, at, after] = [spine[middle - 1], spine[middle], spine[middle + 1]];
    expect(at).toEqual([50, 0]);
    expect((before?.[0] ?? 0) + (after?.[0] ?? 0)).toBeCloseTo(100);
    expect((before?.[1] ?? 0) + (after?.[1] ?? 0)).toBeCloseTo(0);
  });

  it('closes the contour line around a hill', () => {
    const { line, fine } = contourLines(
      200,
      200,
      (x, y) => Math.max(-90, -Math.hypot(x - 100, y - 100)),
      40,
    );
    const [, start = ''] = /M([\d.]+ [\d.]+)/.exec(line + fine) ?? [];
    expect(start).not.toBe('');
    let [x, y] = start.split(' ').map(Number) as [number, number];
    const [first] = (line + fine).slice(1).split('M');
    const numbers = (first ?? '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    for (let index = 2; index + 5 < numbers.length; index += 6) {
      x += numbers[index + 4] ?? 0;
      y += numbers[index + 5] ?? 0;
    }
    expect(
      Math.hypot(x - Number(start.split(' ')[0]), y - Number(start.split(' ')[1])),
    ).toBeLessThan(1.5);
  });

  it('writes motifs in steps, so that repeats are the same text', () => {
    expect(
      polyline([
        [10, 10],
        [12, 15.5],
      ]),
    ).toBe('M10 10l2 5.5');
    const stroke = (x: number) =>
      strokes([
        [
          [x, 0],
          [x + 1, 2],
        ],
        [
          [x + 4, 0],
          [x + 5, 2],
        ],
      ]);
    expect(stroke(100).replace('M100 0', '')).toBe(stroke(20).replace('M20 0', ''));
  });

  it('has noise between 0 and 1 that changes smoothly', () => {
    const values = Array.from({ length: 400 }, (_, index) => noise(index, 7, 40, 3));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
    values.slice(1).forEach((value, index) => {
      expect(Math.abs(value - (values[index] ?? 0))).toBeLessThan(0.06);
    });
  });
});
