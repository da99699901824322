import { scaleLinear } from 'd3-scale';

/** Maps figures to a share of a length and names the round figures worth a line. */
export interface ValueScale {
  readonly ticks: readonly number[];
  /** 0 at the start of the axis (the lower end where it is upright), 1 at its end. */
  readonly at: (value: number) => number;
}

/** Lengths that stand for figures start at nought; for points, nought is kept where it is not too far away. */
const nearZero = 0.5;

/** Scale of bars and columns: from nought, so that lengths compare as the figures do. */
export function lengthScale(values: readonly number[]): ValueScale {
  return scaleOf(Math.min(0, ...values), Math.max(0, ...values), 4, false);
}

/**
 * Scale of lines and dots. `lowIsBest` turns the axis, so that the first rank stands on top; a rank axis begins with 1.
 */
export function positionScale(values: readonly number[], lowIsBest = false): ValueScale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (lowIsBest) return rankScale(high);
  const start = low > 0 && low < high * nearZero ? 0 : low;
  return scaleOf(start, high === start ? start + 1 : high, 4, true);
}

function rankScale(worst: number): ValueScale {
  const scale = scaleLinear()
    .domain([Math.ceil(worst / 10) * 10, 1])
    .range([0, 1]);
  const ticks = scale.ticks(4).filter((tick) => tick > 1 && Number.isInteger(tick));
  return { ticks: [1, ...ticks.sort((a, b) => a - b)], at: (value) => scale(value) };
}

function scaleOf(low: number, high: number, count: number, isNice: boolean): ValueScale {
  const scale = scaleLinear()
    .domain([low, high === low ? low + 1 : high])
    .range([0, 1]);
  if (isNice) scale.nice(count);
  return { ticks: scale.ticks(count), at: (value) => scale(value) };
}

/** Whole years of a stretch of time, at most `count` of them and evenly spaced. */
export function yearTicks(from: number, to: number, count: number): number[] {
  const first = Math.floor(from);
  const last = Math.floor(to);
  const step = [1, 2, 5, 10, 20, 50, 100].find((size) => (last - first) / size < count) ?? 200;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, i) => start + i * step);
}
