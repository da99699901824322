import { em, mergeVariants, percent, type TextItem, widths } from './drawing.ts';
import { type LabelWish, placeLabels } from './labels.ts';
import type { ChartGroup, ChartModel } from './model.ts';
import { breaks, type Span } from './time.ts';

/** What a line or column chart is made of; `x` in per cent of the width, `y` in em. */
export interface Plot {
  readonly height: number;
  /** Lower end of the field of the figures; the years stand below it. */
  readonly base: number;
  /** Height of the line on which the drawing stands: the base, or nought where columns go below it. */
  readonly ground: number;
  /** Where the field of the figures begins, below the names of the groups. */
  readonly top: number;
  readonly grid: readonly { readonly y: number; readonly text: string }[];
  readonly years: readonly TextItem[];
  readonly groups: readonly PlotGroup[];
  readonly labels: readonly TextItem[];
  readonly breaks: readonly number[];
}

export interface PlotGroup {
  readonly name: Omit<TextItem, 'shown'> | null;
  readonly isLatest: boolean;
  readonly dots: readonly PlotDot[];
  readonly columns: readonly PlotColumn[];
}

export interface PlotDot {
  readonly x: number;
  readonly y: number;
}

export interface PlotColumn extends PlotDot {
  readonly width: number;
  readonly height: number;
}

/** A figure of the first drawn column with its place in time. */
export interface TimedPoint {
  readonly time: number;
  readonly value: number;
  readonly name: string;
}

/** Height of the field of the figures in em. */
export const field = 13;
/** Height kept below the lowest point for its label, in em. */
export const labelRoom = 1.6;
const nameLine = 1.6;
const yearLine = 1.7;

/** Heights of a plot whose groups each have a line for their name; `room` lies below the field, above the base. */
export function frameOf(groups: number, room = 0) {
  const top = (groups > 1 ? groups * nameLine : 0) + 1.6;
  const base = top + field + room;
  return { top: em(top), base: em(base), height: em(base + yearLine) };
}

/** The points of a group that have a date and a figure, oldest first. */
export function timedPoints(group: ChartGroup): TimedPoint[] {
  return group.points
    .flatMap(({ time, values: [value], name }) =>
      time === null || value === undefined || value === null ? [] : [{ time, value, name }],
    )
    .sort((a, b) => a.time - b.time);
}

/** Years at which one territory's figures give way to the next one's. */
export function breakYears(groups: readonly (readonly TimedPoint[])[]): number[] {
  return breaks(groups.flatMap(spanOf));
}

function spanOf(points: readonly TimedPoint[]): Span[] {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? [{ from: first.time, to: last.time }] : [];
}

/** Labels as they fit the narrow and the wide drawing. */
export function labelItems(
  wishes: readonly LabelWish[],
  dots: readonly { x: number; y: number }[],
): TextItem[] {
  const [narrow, wide] = [widths.narrow, widths.wide].map((width) =>
    placeLabels(wishes, dots, width).flatMap((label) =>
      label ? [{ ...label, x: percent(label.x), y: em(label.y) }] : [],
    ),
  );
  return mergeVariants(narrow ?? [], wide ?? []);
}

/** What is drawn for one group of a model. */
export interface GroupMarks {
  /** Places of its points across, as shares of the width. */
  readonly xs: readonly number[];
  readonly dots?: readonly PlotDot[];
  readonly columns?: readonly PlotColumn[];
}

/** The groups of a plot, each with its name where there are several. `marks` is in the order of the model's groups. */
export function plotGroups(
  { groups }: ChartModel,
  marks: readonly GroupMarks[],
  nameOf: (group: ChartGroup) => string,
): PlotGroup[] {
  return marks.flatMap(({ xs, dots = [], columns = [] }, index) => {
    const group = groups[index];
    if (!group) return [];
    const name = groups.length > 1 ? groupName(nameOf(group), index, xs) : null;
    return [{ name, isLatest: group.isLatest, dots, columns }];
  });
}

/** Each group's name has a line of its own above the field, over its first point. */
function groupName(text: string, index: number, [first]: readonly number[]): PlotGroup['name'] {
  if (first === undefined) return null;
  const isRight = first > 0.4;
  return {
    x: isRight ? 100 : percent(first),
    y: em((index + 0.8) * nameLine),
    anchor: isRight ? 'end' : 'start',
    text,
  };
}
