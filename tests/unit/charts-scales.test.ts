import { describe, expect, it } from 'vitest';
import { figureForm } from '../../src/charts/figures.ts';
import { lengthScale, positionScale, yearTicks } from '../../src/charts/scale.ts';
import { breaks, decimalYear, merger } from '../../src/charts/time.ts';

describe('scales', () => {
  it('starts lengths at nought, so that bars compare as their figures do', () => {
    const scale = lengthScale([90, 100]);
    expect(scale.at(0)).toBe(0);
    expect(scale.at(50)).toBeCloseTo(scale.at(100) / 2);
  });

  it('keeps a negative figure on the other side of nought', () => {
    const scale = lengthScale([-10, 30]);
    expect(scale.at(-10)).toBe(0);
    expect(scale.at(0)).toBeCloseTo(0.25);
  });

  it('cuts the axis of a line only where nought is far away, at round figures', () => {
    expect(positionScale([20, 57]).ticks[0]).toBe(0);
    const cut = positionScale([59.05, 64.33]);
    expect(cut.ticks[0]).toBeGreaterThan(50);
    for (const tick of cut.ticks) expect(Number(tick.toFixed(1))).toBe(tick);
  });

  it('draws a single figure', () => {
    const scale = positionScale([7]);
    expect(Number.isFinite(scale.at(7))).toBe(true);
    expect(lengthScale([0]).at(0)).toBe(0);
  });

  it('puts the first rank on top', () => {
    const scale = positionScale([7, 58, 36], true);
    expect(scale.at(1)).toBe(1);
    expect(scale.at(7)).toBeGreaterThan(scale.at(58));
    expect(scale.ticks).toEqual([1, 20, 40, 60]);
  });

  it('names few and evenly spaced years', () => {
    expect(yearTicks(2006.5, 2020.5, 6)).toEqual([2010, 2015, 2020]);
    expect(yearTicks(2006.5, 2020.5, 10)).toEqual([2006, 2008, 2010, 2012, 2014, 2016, 2018, 2020]);
    expect(yearTicks(2024.2, 2024.9, 6)).toEqual([2024]);
  });
});

describe('figures', () => {
  it('writes millions in one unit and all else as the table has it', () => {
    const form = figureForm([550_000, 5_200_000], 'vi');
    expect(form.multiple).toBe('triệu');
    expect([550_000, 5_200_000].map(form.write)).toEqual(['0,55', '5,2']);
    expect(figureForm([19.165], 'en').write(19.165)).toBe('19.165');
    expect(figureForm([80_000], 'vi').write(80_000)).toBe('80.000');
  });
});

describe('time', () => {
  it('places a year or month in the middle of what it covers', () => {
    expect(decimalYear('2024')).toBe(2024.5);
    expect(decimalYear('2024-07')).toBeCloseTo(2024.5417, 3);
    expect(decimalYear('2024-01-01')).toBe(2024);
    expect(decimalYear('2024-12-31')).toBeLessThan(2025);
    expect(decimalYear('2025-07-01')).toBe(merger);
  });

  it('breaks at the merger where it lies between two territories, else halfway', () => {
    const before = { from: 2010, to: 2024.8 };
    expect(breaks([before, { from: 2025.6, to: 2026 }])).toEqual([merger]);
    expect(
      breaks([
        { from: 2020.5, to: 2024.5 },
        { from: 2025.5, to: 2025.5 },
      ]),
    ).toEqual([2025]);
    expect(
      breaks([
        { from: 2007, to: 2012 },
        { from: 2014, to: 2016 },
      ]),
    ).toEqual([2013]);
  });

  it('draws no break through figures of the same time', () => {
    expect(
      breaks([
        { from: 2007, to: 2024.9 },
        { from: 2023, to: 2024.8 },
      ]),
    ).toEqual([]);
    expect(breaks([{ from: 2020, to: 2021 }])).toEqual([]);
  });

  it('breaks in the order of time, whatever the order of the table', () => {
    expect(
      breaks([
        { from: 2014, to: 2016 },
        { from: 2007, to: 2012 },
      ]),
    ).toEqual([2013]);
  });
});
