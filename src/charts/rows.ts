import { textWidth } from '../maps/text-width.ts';
import { percent, widths } from './drawing.ts';
import type { FigureForm } from './figures.ts';
import type { ChartGroup, ChartModel } from './model.ts';
import { lengthScale, positionScale } from './scale.ts';

/** A mark on the row of a bar or dot chart; places in per cent of the row's width. */
export interface RowMark {
  readonly x: number;
  /** Where a bar begins: at nought. */
  readonly from: number;
  readonly text: string;
  readonly anchor: 'start' | 'end';
}

export interface ChartRow {
  readonly name: string;
  readonly marks: readonly RowMark[];
}

export interface RowGroup {
  readonly group: ChartGroup;
  readonly rows: readonly ChartRow[];
}

/** Distance kept free beside a figure, in em. */
const margin = 0.9;

/** Bars from nought, those of negative figures to the left, each with its figure at the end. */
export function barRows(model: ChartModel, form: FigureForm): RowGroup[] {
  const values = allValues(model);
  const scale = lengthScale(values);
  const room = widestFigure(values, form) / widths.narrow;
  const start = values.some((value) => value < 0) ? room : 0;
  const x = (value: number) => start + scale.at(value) * (1 - room - start);
  return groupsOf(model, ([value]) =>
    value === null || value === undefined
      ? []
      : [mark(x(value), form.write(value), value < 0 ? 'end' : 'start', x(0))],
  );
}

/** Dots on one scale; where a row has two, their figures stand outside of the pair. */
export function dotRows(model: ChartModel, form: FigureForm): RowGroup[] {
  const values = allValues(model);
  const scale = positionScale([0, ...values], model.columns[0]?.best === 'low');
  const room = widestFigure(values, form) / widths.narrow;
  const isPair = model.columns.length > 1;
  const start = isPair ? room : 0.02;
  const x = (value: number) => start + scale.at(value) * (1 - room - start);
  return groupsOf(model, (found) => {
    const [first, second] = found;
    return found.flatMap((value, index) => {
      if (value === null) return [];
      const other = index === 0 ? second : first;
      const isLower = isPair && typeof other === 'number' && x(value) < x(other);
      return [mark(x(value), form.write(value), isLower ? 'end' : 'start')];
    });
  });
}

function groupsOf(
  model: ChartModel,
  marksOf: (values: readonly (number | null)[]) => RowMark[],
): RowGroup[] {
  return model.groups.map((group) => ({
    group,
    rows: group.points.map(({ name, values }) => ({ name, marks: marksOf(values) })),
  }));
}

function mark(share: number, text: string, anchor: RowMark['anchor'], from = 0): RowMark {
  return { x: percent(share), from: percent(from), text, anchor };
}

function allValues(model: ChartModel): number[] {
  return model.groups.flatMap(({ points }) =>
    points.flatMap(({ values }) => values.filter((value) => value !== null)),
  );
}

function widestFigure(values: readonly number[], form: FigureForm): number {
  return Math.max(...values.map((value) => textWidth(form.write(value), 1, true))) + margin;
}
