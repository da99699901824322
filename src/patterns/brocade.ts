import { type Ink, layered, num } from './ink.ts';

/**
 * Bands in the manner of Hrê brocade, woven thread by thread: currents of water, wickerwork and fish traps between
 * plain stripes (Làng nghề Việt on the weaving of Làng Teng). Schematic; no single cloth is copied.
 */
export interface Band {
  /** Threads from the upper to the lower edge. */
  readonly rows: number;
  /** Which ink a thread shows, or `null` for the ground. `across` counts from the middle of the cloth. */
  thread(across: number, row: number): 'solid' | 'dark' | null;
}

/** How wide and high one thread crossing is, in drawing units. */
export const threadSize = 3;

/** Bands one under another, over the whole width. */
export function brocade(width: number, bands: readonly Band[]): Ink {
  const half = Math.ceil(width / threadSize / 2);
  const inks: Partial<Ink>[] = [];
  let top = 0;
  for (const band of bands) {
    for (let row = 0; row < band.rows; row += 1) {
      inks.push(wovenRow(width / 2, top + row * threadSize, half, (x) => band.thread(x, row)));
    }
    top += band.rows * threadSize;
  }
  return layered(...inks);
}

export function brocadeHeight(bands: readonly Band[]): number {
  return bands.reduce((sum, { rows }) => sum + rows, 0) * threadSize;
}

/** One weft thread: neighbouring crossings of one ink are one rectangle. */
function wovenRow(
  middle: number,
  y: number,
  half: number,
  ink: (x: number) => 'solid' | 'dark' | null,
): Partial<Ink> {
  const data = { solid: '', dark: '' };
  // After `z` the pen is back at the left edge of its rectangle: the next one is a step to the right.
  const pen: { solid?: number; dark?: number } = {};
  let from = -half;
  for (let x = -half; x <= half; x += 1) {
    const before = x > -half ? ink(x - 1) : null;
    const now = x === half ? null : ink(x);
    if (before !== null && now !== before) {
      const last = pen[before];
      data[before] +=
        last === undefined
          ? `M${num(middle + from * threadSize)} ${num(y)}`
          : `m${num((from - last) * threadSize)} 0`;
      const length = num((x - from) * threadSize);
      data[before] += `h${length}v${num(threadSize * 0.86)}h-${length}z`;
      pen[before] = from;
    }
    if (now !== before) from = x;
  }
  return data;
}

/** Distance from the middle of a motif that repeats every `period` threads. */
function fold(across: number, period: number): number {
  const rest = ((across % period) + period) % period;
  return Math.min(rest, period - rest);
}

export function stripe(rows: number, ink: 'solid' | 'dark' | null): Band {
  return { rows, thread: () => ink };
}

/** A dotted line: every other warp thread shows. */
export function dots(ink: 'solid' | 'dark'): Band {
  return { rows: 1, thread: (across) => (across & 1 ? null : ink) };
}

/** Currents of water: zigzags running beside one another. */
export function currents(rows: number): Band {
  const period = (rows - 4) * 2;
  return {
    rows,
    thread: (across, row) => {
      const edge = row - fold(across, period);
      if (edge === 0 || edge === 1) return 'dark';
      if (edge === 3) return 'solid';
      return null;
    },
  };
}

/** Wickerwork: strips of two threads that pass over and under one another. */
export function wickerwork(rows: number): Band {
  return {
    rows,
    thread: (across, row) => {
      const [column, line] = [Math.floor(mod(across, 12) / 6), Math.floor(row / 3)];
      const lying = (column + line) % 2 === 0;
      if (lying) return row % 3 === 2 ? null : mod(across, 6) === 5 ? null : 'dark';
      return mod(across, 6) % 2 === 0 && mod(across, 6) < 5 ? 'solid' : null;
    },
  };
}

/** Fish traps: a lozenge within a lozenge, mouth to mouth, with the sticks of the trap between them. */
export function fishTraps(rows: number): Band {
  const middle = (rows - 1) / 2;
  const period = rows + 5;
  return {
    rows,
    thread: (across, row) => {
      const [x, y] = [fold(across, period), Math.abs(row - middle)];
      const ring = x + y;
      if (ring <= 1) return 'solid';
      if (ring === 4 || ring === 5) return 'dark';
      if (ring === 8 || ring === 9) return 'solid';
      if (ring === middle || ring === middle - 1) return 'dark';
      if (ring > middle + 2 && y > x - middle && x % 2 === 0) return 'dark';
      return null;
    },
  };
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
