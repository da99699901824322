import { textWidth } from '../maps/text-width.ts';
import { em, mergeVariants, percent, widths } from './drawing.ts';
import type { FigureForm } from './figures.ts';
import type { LabelWish } from './labels.ts';
import type { ChartGroup, ChartModel } from './model.ts';
import {
  breakYears,
  field,
  frameOf,
  labelItems,
  labelRoom,
  type Plot,
  plotGroups,
  type TimedPoint,
  timedPoints,
} from './plot.ts';
import { positionScale, type ValueScale, yearTicks } from './scale.ts';

/** A line chart: a line for each group, never across two, with its first, last, highest and lowest figure named. */
export function linePlot(
  model: ChartModel,
  form: FigureForm,
  nameOf: (group: ChartGroup) => string,
): Plot {
  const lowIsBest = model.columns[0]?.best === 'low';
  const groups = model.groups.map(timedPoints);
  const values = groups.flat().map((point) => point.value);
  const scale = positionScale(values, lowIsBest);
  const grid = scale.ticks.map((tick) => form.write(tick));
  const inset = (Math.max(...grid.map((text) => textWidth(text, 1))) + 0.8) / widths.narrow;
  const times = groups.flat().map((point) => point.time);
  const [from, to] = [Math.min(...times), Math.max(...times)];
  const x = (time: number) =>
    to === from ? 0.5 : inset + ((time - from) / (to - from)) * (0.97 - inset);
  const frame = frameOf(model.groups.length, labelRoom);
  const y = (value: number) => frame.top + (1 - scale.at(value)) * field;
  const wishes = groups.flatMap((points) => lineLabels(points, x, y, lowIsBest, form));
  const dots = groups.flat().map((point) => ({ x: x(point.time), y: y(point.value) }));
  return {
    ...frame,
    ground: frame.base,
    grid: gridOf(scale, y, grid),
    years: yearItems(from, to, (year) => x(year + 0.5), frame.base),
    groups: plotGroups(
      model,
      groups.map((points) => ({
        xs: points.map((point) => x(point.time)),
        dots: points.map((point) => ({ x: percent(x(point.time)), y: em(y(point.value)) })),
      })),
      nameOf,
    ),
    labels: labelItems(wishes, dots),
    breaks: breakYears(groups).map((time) => percent(x(time))),
  };
}

function gridOf(scale: ValueScale, y: (value: number) => number, texts: readonly string[]) {
  return scale.ticks.map((tick, index) => ({ y: em(y(tick)), text: texts[index] ?? '' }));
}

/** The last figure matters most, then the best, the worst and the first. */
function lineLabels(
  points: readonly TimedPoint[],
  x: (time: number) => number,
  y: (value: number) => number,
  lowIsBest: boolean,
  form: FigureForm,
): LabelWish[] {
  const byHeight = [...points].sort((a, b) => (lowIsBest ? a.value - b.value : b.value - a.value));
  const chosen = [points.at(-1), byHeight[0], byHeight.at(-1), points[0]];
  const few = points.length <= 8 ? points : [];
  const wanted = new Set([...chosen, ...few].filter((point) => point !== undefined));
  return [...wanted].map((point) => {
    const index = points.indexOf(point);
    const around = [points[index - 1], points[index + 1]].filter((other) => other !== undefined);
    const isPeak = around.every((other) => y(other.value) >= y(point.value));
    return {
      x: x(point.time),
      y: y(point.value),
      text: form.write(point.value),
      sides: isPeak ? (['above', 'below'] as const) : (['below', 'above'] as const),
    };
  });
}

/** Names of years under the middle of their year, where that lies within the drawing. */
function yearItems(from: number, to: number, x: (year: number) => number, base: number) {
  const items = (count: number) =>
    yearTicks(from, to, count)
      .map((year) => ({ year, share: x(year) }))
      .filter(({ share }) => share >= 0.03 && share <= 1)
      .map(({ year, share }) => ({
        x: percent(share),
        y: em(base + 1.4),
        text: String(year),
        anchor: share > 0.93 ? ('end' as const) : ('middle' as const),
      }));
  return mergeVariants(items(6), items(10));
}
