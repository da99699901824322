import type { Anchor } from './labels.ts';

/**
 * Charts are drawn once for every width: places across are shares of the drawing, given as percentages, and heights are
 * in em, so that letters keep their size on a phone and grow with the reader's text. Only what needs room is drawn
 * twice, once for each of these widths.
 */
export const widths = { narrow: 21, wide: 46 } as const;

/** In which drawing an item is seen. */
export type Shown = 'both' | keyof typeof widths;

/** `x` in per cent of the width; `y`, a baseline, in em from the top. */
export interface TextItem {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: Anchor;
  readonly shown: Shown;
}

/** One item where both drawings agree, otherwise each its own. */
export function mergeVariants<T extends object>(
  narrow: readonly T[],
  wide: readonly T[],
): (T & { shown: Shown })[] {
  const key = (item: T) => JSON.stringify(item);
  const inWide = new Set(wide.map(key));
  const inNarrow = new Set(narrow.map(key));
  return [
    ...narrow.map((item): T & { shown: Shown } => ({
      ...item,
      shown: inWide.has(key(item)) ? 'both' : 'narrow',
    })),
    ...wide
      .filter((item) => !inNarrow.has(key(item)))
      .map((item): T & { shown: Shown } => ({ ...item, shown: 'wide' })),
  ];
}

/** A share of the width as a percentage that reads well in the page's source. */
export function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

/** A length in em, rounded for the page's source. */
export function em(length: number): number {
  return Math.round(length * 100) / 100;
}
