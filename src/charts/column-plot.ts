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
import { lengthScale } from './scale.ts';

/**
 * A column chart over years: every year has its place, also one without a figure. Columns start at nought, those of
 * negative figures go down from there.
 */
export function columnPlot(
  model: ChartModel,
  form: FigureForm,
  nameOf: (group: ChartGroup) => string,
): Plot {
  const groups = model.groups.map(timedPoints);
  const all = groups.flat();
  const years = all.map((point) => Math.floor(point.time));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const band = 1 / (to - from + 1);
  const scale = lengthScale(all.map((point) => point.value));
  // A figure below its column needs room above the years.
  const room = all.some((point) => point.value < 0) ? labelRoom : 0;
  const frame = frameOf(model.groups.length, room);
  const y = (value: number) => frame.base - room - scale.at(value) * field;
  const ground = y(0);
  const left = (year: number) => (year - from) * band;
  const columnsOf = (points: readonly TimedPoint[], index: number) =>
    points.map((point) => {
      const year = Math.floor(point.time);
      const sharing = groups.flatMap((other, at) =>
        other.some(({ time }) => Math.floor(time) === year) ? [at] : [],
      );
      const width = (band * 0.7) / sharing.length;
      const start = left(year) + band * 0.15 + width * sharing.indexOf(index);
      return { point, start, width };
    });
  const placed = groups.map(columnsOf);
  const newestFirst = placed.flat().reverse();
  const wishes = newestFirst.map(
    ({ point, start, width }): LabelWish => ({
      x: start + width / 2,
      y: y(point.value) + (point.value < 0 ? -0.2 : 0.2),
      text: form.write(point.value),
      sides: [point.value < 0 ? 'below' : 'above'],
    }),
  );
  return {
    ...frame,
    ground: em(ground),
    grid: [],
    years: columnYears([...new Set(years)], (year) => left(year) + band / 2, frame.base),
    groups: plotGroups(
      model,
      placed.map((columns) => ({
        xs: columns.map(({ start }) => start),
        columns: columns.map(({ point, start, width }) => ({
          x: percent(start),
          width: percent(width),
          y: em(Math.min(y(point.value), ground)),
          height: em(Math.abs(ground - y(point.value))),
        })),
      })),
      nameOf,
    ),
    labels: labelItems(wishes, []),
    breaks: breakYears(groups).map((time) => percent(left(Math.round(time)))),
  };
}

/** Years under columns; short where there is no room for four digits. */
function columnYears(years: readonly number[], x: (year: number) => number, base: number) {
  const items = (width: number) => {
    const count = Math.max(...years) - Math.min(...years) + 1;
    const isShort = width / count < 2.9;
    return years.map((year) => ({
      x: percent(x(year)),
      y: em(base + 1.4),
      text: isShort ? `’${String(year).slice(2)}` : String(year),
      anchor: 'middle' as const,
    }));
  };
  return mergeVariants(items(widths.narrow), items(widths.wide));
}
