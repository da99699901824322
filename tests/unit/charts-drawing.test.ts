import { describe, expect, it } from 'vitest';
import { columnPlot } from '../../src/charts/column-plot.ts';
import { widths } from '../../src/charts/drawing.ts';
import { chartFault } from '../../src/charts/faults.ts';
import { figureForm } from '../../src/charts/figures.ts';
import { placeLabels } from '../../src/charts/labels.ts';
import { linePlot } from '../../src/charts/line-plot.ts';
import { chartModel } from '../../src/charts/model.ts';
import { barRows, dotRows } from '../../src/charts/rows.ts';
import { type DataTable, data } from '../../src/content/schema/data.ts';
import { textWidth } from '../../src/maps/text-width.ts';

type Territory = DataTable['rows'][number]['territory'];
const both = (text: string) => ({ vi: text, en: text });

/** A table with the columns `asOf`, `scope`, `value` and `other`. */
function tableOf(
  rows: readonly (readonly [string, Territory, number, (string | undefined)?, number?])[],
) {
  return data.parse({
    title: both('T'),
    columns: [
      { key: 'asOf', label: both('When'), type: 'date' },
      { key: 'scope', label: both('Scope'), type: 'text' },
      { key: 'value', label: both('Value'), type: 'number' },
      { key: 'other', label: both('Other'), type: 'number' },
    ],
    rows: rows.map(([asOf, territory, value, scope, other]) => ({
      asOf,
      territory,
      value,
      source: 's1',
      ...(scope === undefined ? {} : { scope: both(scope) }),
      ...(other === undefined ? {} : { other }),
    })),
    sources: [{ id: 's1', title: 'S', publisher: 'P' }],
  });
}

const years = tableOf([
  ['2015', 'former-quang-ngai', 550_000],
  ['2019', 'former-quang-ngai', 1_140_000],
  ['2024', 'former-quang-ngai', 1_400_000],
  ['2025', 'merged', 5_200_000],
]);
const form = figureForm([5_200_000], 'en');
const name = () => 'Territory';

describe('the model of a chart', () => {
  it('draws the first column of numbers and leaves out rows without a figure', () => {
    const table = tableOf([
      ['2020', 'zone', 1],
      ['2021', 'zone', 2, undefined, 9],
    ]);
    expect(chartModel(table, [], 'en').columns.map(({ key }) => key)).toEqual(['value']);
    expect(chartModel(table, ['other'], 'en').groups.flatMap(({ points }) => points)).toHaveLength(
      1,
    );
  });

  it('keeps the figures of each territory apart', () => {
    const { groups } = chartModel(years, [], 'en');
    expect(groups.map(({ territory, points }) => [territory, points.length])).toEqual([
      ['former-quang-ngai', 3],
      ['merged', 1],
    ]);
  });

  it('names groups by what was counted and rows by what tells them apart', () => {
    const scopes = tableOf([
      ['2023', 'zone', 1, 'zone only'],
      ['2024', 'zone', 2, 'zone only'],
      ['2025', 'merged', 3, 'all zones'],
    ]);
    const byScope = chartModel(scopes, [], 'en').groups;
    expect(byScope.map(({ scope }) => scope)).toEqual(['zone only', 'all zones']);
    expect(byScope[0]?.points.map((point) => point.name)).toEqual(['2023', '2024']);
    const periods = tableOf([
      ['2025', 'zone', 1, 'half'],
      ['2025', 'zone', 2, 'whole'],
    ]);
    const [group] = chartModel(periods, [], 'en').groups;
    expect(group?.points.map((point) => point.name)).toEqual(['half', 'whole']);
    expect(group?.scope).toBeNull();
  });

  it('knows its newest date: a whole year ends after its months', () => {
    const mixed = tableOf([
      ['2025', 'merged', 1],
      ['2025-09', 'merged', 2],
      ['2024-12-31', 'merged', 3],
    ]);
    expect(chartModel(mixed, [], 'en').asOf).toBe('2025');
    expect(chartModel(years, [], 'en').asOf).toBe('2025');
  });
});

describe('a line chart', () => {
  const plot = linePlot(chartModel(years, [], 'en'), form, name);

  it('never joins two territories: each has a line of its own with a break between', () => {
    expect(plot.groups.map(({ dots }) => dots.length)).toEqual([3, 1]);
    const [before, after] = plot.groups;
    const [position] = plot.breaks;
    expect(plot.breaks).toHaveLength(1);
    expect(position).toBeGreaterThan(before?.dots.at(-1)?.x ?? 100);
    expect(position).toBeLessThan(after?.dots[0]?.x ?? 0);
  });

  it('stays within its drawing', () => {
    for (const { x, y } of plot.groups.flatMap(({ dots }) => dots)) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThanOrEqual(plot.base);
    }
  });

  it('names each group on a line of its own', () => {
    const lines = plot.groups.map((group) => group.name?.y);
    expect(new Set(lines).size).toBe(2);
    expect(Math.max(...lines.map(Number))).toBeLessThan(plot.top);
  });
});

describe('a column chart', () => {
  const plot = columnPlot(chartModel(years, [], 'en'), form, name);

  it('gives every year its place, so that missing years are seen', () => {
    const columns = plot.groups.flatMap((group) => group.columns);
    const centres = columns.map(({ x, width }) => x + width / 2);
    const [first = 0, second = 0, third = 0, fourth = 0] = centres;
    expect((second - first) / 4).toBeCloseTo((third - second) / 5, 1);
    expect(fourth - third).toBeCloseTo((second - first) / 4, 1);
  });

  it('breaks between the years of two territories', () => {
    const columns = plot.groups.flatMap((group) => group.columns);
    const third = columns[2];
    expect(plot.breaks).toHaveLength(1);
    expect(plot.breaks[0]).toBeGreaterThan((third?.x ?? 100) + (third?.width ?? 0));
    expect(plot.breaks[0]).toBeLessThan(columns[3]?.x ?? 0);
  });

  it('puts columns of the same year side by side', () => {
    const table = tableOf([
      ['2025', 'former-quang-ngai', 1],
      ['2025', 'merged', 2],
    ]);
    const [a, b] = columnPlot(chartModel(table, [], 'en'), form, name).groups;
    expect((a?.columns[0]?.x ?? 100) + (a?.columns[0]?.width ?? 0)).toBeLessThanOrEqual(
      b?.columns[0]?.x ?? 0,
    );
  });
});

describe('rows', () => {
  it('leave room for the longest figure on the narrowest screen', () => {
    const figures = figureForm([45_332], 'en');
    const [group] = barRows(chartModel(tableOf([['2023', 'zone', 45_332]]), [], 'en'), figures);
    const end = ((group?.rows[0]?.marks[0]?.x ?? 100) / 100) * widths.narrow;
    expect(end + textWidth('45,332', 1, true)).toBeLessThan(widths.narrow);
  });

  it('write the figures of a pair on its outer sides', () => {
    const table = tableOf([
      ['2026', 'zone', 148, undefined, 171],
      ['2027', 'zone', 9, undefined, 5],
    ]);
    const [group] = dotRows(chartModel(table, ['value', 'other'], 'en'), figureForm([171], 'en'));
    const sides = group?.rows.map(({ marks }) => marks.map(({ anchor }) => anchor));
    expect(sides).toEqual([
      ['end', 'start'],
      ['start', 'end'],
    ]);
  });
});

describe('negative figures', () => {
  const table = tableOf([
    ['2023', 'zone', -5],
    ['2024', 'zone', 10],
  ]);

  it('turn columns down from the line of nought, clear of the years', () => {
    const plot = columnPlot(chartModel(table, [], 'en'), figureForm([10], 'en'), name);
    const [low, high] = plot.groups[0]?.columns ?? [];
    expect(low?.y).toBe(plot.ground);
    expect((high?.y ?? 0) + (high?.height ?? 0)).toBeCloseTo(plot.ground, 1);
    expect(high?.height).toBeCloseTo(2 * (low?.height ?? 0), 1);
    const label = plot.labels.find(({ text }) => text === '-5');
    expect(label?.y).toBeGreaterThan((low?.y ?? 0) + (low?.height ?? 0));
    expect(label?.y).toBeLessThan(plot.base);
  });

  it('turn bars to the left of nought, with room for their figure', () => {
    const [group] = barRows(chartModel(table, [], 'en'), figureForm([10], 'en'));
    const [low, high] = group?.rows.map(({ marks }) => marks[0]) ?? [];
    expect(low?.from).toBe(high?.from);
    expect(low?.anchor).toBe('end');
    expect((low?.x ?? 0) * (widths.narrow / 100)).toBeGreaterThan(textWidth('-5', 1, true));
    expect((high?.x ?? 0) - (high?.from ?? 0)).toBeCloseTo(
      2 * ((low?.from ?? 0) - (low?.x ?? 0)),
      1,
    );
  });
});

describe('labels', () => {
  const wish = (x: number, y: number, text = '1,234') => ({
    x,
    y,
    text,
    sides: ['above', 'below'] as const,
  });

  it('takes the other side where the first is taken, and drops what fits nowhere', () => {
    const placed = placeLabels([wish(0.5, 5), wish(0.52, 5), wish(0.54, 5)], [], 20);
    expect(placed[0]?.y).toBeLessThan(5);
    expect(placed[1]?.y).toBeGreaterThan(5);
    expect(placed[2]).toBeNull();
  });

  it('stays inside at both edges', () => {
    const [left, right] = placeLabels([wish(0, 5), wish(1, 5)], [], 20);
    expect([left?.anchor, right?.anchor]).toEqual(['start', 'end']);
  });

  it('covers no point', () => {
    const [label] = placeLabels([wish(0.5, 5)], [{ x: 0.5, y: 4 }], 20);
    expect(label?.y).toBeGreaterThan(5);
  });
});

describe('faults', () => {
  const table = tableOf([
    ['2024', 'zone', 1],
    ['2025-06', 'zone', 2],
  ]);

  it('names the columns that can be drawn', () => {
    expect(chartFault(table, 'bar', ['scope'])).toEqual({
      kind: 'column',
      column: 'scope',
      allowed: 'value, other',
    });
  });

  it('lets only dots take two columns', () => {
    expect(chartFault(table, 'bar', ['value', 'other'])).toEqual({ kind: 'columns' });
    expect(chartFault(table, 'dot', ['value', 'other'])).toBeNull();
  });

  it('wants dates for lines and whole years for columns', () => {
    expect(chartFault(table, 'line', [])).toBeNull();
    expect(chartFault(table, 'column', [])).toEqual({ kind: 'years' });
    expect(chartFault(years, 'column', [])).toBeNull();
    const texts = { ...table, columns: table.columns.slice(1) };
    expect(chartFault(texts, 'line', [])).toEqual({ kind: 'dates' });
    expect(chartFault(texts, 'bar', [])).toBeNull();
  });
});
