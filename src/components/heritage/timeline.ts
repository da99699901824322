import type { Period } from '../../content/schema/heritage.ts';

/** Something with dates that stands on the timeline. */
export interface Dated {
  readonly period: Period;
}

/** A find in its layer. Depths are shares of the layer's height, 0 on top (late) and 1 at the bottom (early). */
export interface Find<T> {
  readonly item: T;
  readonly top: number;
  readonly bottom: number;
  /** Where the line to its name starts: the middle of what lies in this layer. */
  readonly middle: number;
  /** Bars that overlap in time stand in different lanes, counted from 0. */
  readonly lane: number;
  /** Begins in the layer below and is named there. */
  readonly continued: boolean;
}

export interface Layer<T> {
  /** First year of the layer, then the year in which the next one above begins. */
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly { readonly year: number; readonly depth: number }[];
  readonly finds: readonly Find<T>[];
}

/** Bounds of the layers, oldest first: the scale is true inside each and another in the next. */
const bounds = [-1000, 1, 1600, 1900] as const;
/** Years between two ticks of a layer with the same place in the list. */
const steps = [250, 400, 50, 20] as const;

/**
 * The timeline as layers of an excavation, latest on top. An entry is named in the layer in which it begins; a period
 * that reaches further up goes on there. Finds of a layer are in the order of their middles, from the top. A period that
 * reaches out of the drawing ends at its edge; one that lies outside (`isDrawn`) is left out.
 */
export function layersOf<T extends Dated>(items: readonly T[], now: number): Layer<T>[] {
  const laid = withLanes(
    items.filter((item) => isDrawn(item, now)),
    now,
  );
  const layers = bounds.map((from, index): Layer<T> => {
    const next = bounds[index + 1];
    const to = next ?? now;
    const depth = (year: number) => (to - year) / (to - from);
    // The year of a bound belongs to the layer above it; above the last year there is none.
    const begins = (year: number) => (next === undefined ? year <= to : year < to);
    const finds = laid
      .filter(({ item: { period } }) => begins(period.from) && period.to >= from)
      .map(({ item, lane }): Find<T> => {
        const { period } = item;
        const [top, bottom] = [depth(Math.min(period.to, to)), depth(Math.max(period.from, from))];
        return {
          item,
          lane,
          top,
          bottom,
          middle: (top + bottom) / 2,
          continued: index > 0 && period.from < from,
        };
      })
      .sort((a, b) => a.middle - b.middle);
    return { from, to, ticks: ticksOf(from, to, steps[index] ?? 100, depth), finds };
  });
  return layers.toReversed();
}

/** Whether any of the years lies between the bottom of the lowest layer and `now`: nothing is drawn off its date. */
export function isDrawn({ period }: Dated, now: number): boolean {
  return period.to >= bounds[0] && period.from <= now;
}

/** Round years inside a layer, none so near to its edges that the numbers would touch. */
function ticksOf(from: number, to: number, step: number, depth: (year: number) => number) {
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.ceil((to - first) / step) }, (_, index) => first + index * step)
    .map((year) => ({ year, depth: depth(year) }))
    .filter((tick) => tick.depth > 0.08 && tick.depth < 0.92 && tick.year !== 0);
}

/** Heights in CSS pixels: of a mark with the space round it, of a layer at least, and of the row of a name at least. */
const sizes = { mark: 14, layer: 192, row: 44 } as const;

/** Each item with the first lane that is free where its mark is drawn. */
function withLanes<T extends Dated>(items: readonly T[], now: number): { item: T; lane: number }[] {
  const layerOf = (year: number) =>
    Math.max(
      0,
      bounds.findLastIndex((bound) => bound <= year),
    );
  const height = (year: number) => {
    const index = layerOf(year);
    const [from, to] = [bounds[index] ?? bounds[0], bounds[index + 1] ?? now];
    return index + (year - from) / (to - from);
  };
  /** Share of a layer nearer than which marks would touch: the more names it has, the higher it is. */
  const gaps = bounds.map((_, index) => {
    const names = items.filter(({ period }) => layerOf(period.from) === index).length;
    return sizes.mark / Math.max(sizes.layer, names * sizes.row);
  });
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.period.from - b.period.from)
    .map((item) => {
      const gap = gaps[layerOf(item.period.from)] ?? 0;
      const free = ends.findIndex((end) => end + gap < height(item.period.from));
      const lane = free < 0 ? ends.length : free;
      ends[lane] = height(item.period.to);
      return { item, lane };
    });
}
