import { zoomLevels } from '../zoom-levels.ts';

/** The part of a map that a reader sees; all lengths in units of the map at full size. */
export interface View {
  /** 1 is the whole map. */
  readonly level: number;
  /** Middle of the part. */
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A spot of the visible part: 0 to 1 from left to right and from top to bottom. */
export interface Fraction {
  readonly x: number;
  readonly y: number;
}

/** Enlargements in their order, beginning with the whole map. */
export const levels: readonly number[] = [1, ...zoomLevels];

/** The middle of the visible part. */
export const middle: Fraction = { x: 0.5, y: 0.5 };

/** The whole map. */
export function wholeView({ width, height }: Size): View {
  return { level: 1, x: width / 2, y: height / 2 };
}

/** The view moved back until it shows nothing beyond the map. */
export function clampView({ level, x, y }: View, { width, height }: Size): View {
  const within = (value: number, length: number) => {
    const half = length / level / 2;
    return Math.min(Math.max(value, half), length - half);
  };
  return { level, x: within(x, width), y: within(y, height) };
}

/** The next level in a direction, or the same one at either end. */
export function nextLevel(level: number, by: 1 | -1): number {
  const index = levels.indexOf(level);
  return levels[index + by] ?? level;
}

/** The view at another level in which the point `at` stands where it stood before. */
export function zoomAbout(view: View, level: number, at: Fraction, size: Size): View {
  const shrink = view.level / level;
  return clampView(
    { level, x: at.x + (view.x - at.x) * shrink, y: at.y + (view.y - at.y) * shrink },
    size,
  );
}

/** The spot of the map that is seen at a fraction of the picture. */
export function spotAt({ level, x, y }: View, { width, height }: Size, at: Fraction): Fraction {
  return { x: x + ((at.x - 0.5) * width) / level, y: y + ((at.y - 0.5) * height) / level };
}

/** The same view on another drawing of the same map. */
export function onSize(view: View, from: Size, to: Size): View {
  return clampView(
    {
      level: view.level,
      x: (view.x * to.width) / from.width,
      y: (view.y * to.height) / from.height,
    },
    to,
  );
}

/** Left, top, width and height for SVG's `viewBox`. */
export function viewBoxOf({ level, x, y }: View, { width, height }: Size): string {
  const [wide, high] = [width / level, height / level];
  return [x - wide / 2, y - high / 2, wide, high].map((n) => Math.round(n * 100) / 100).join(' ');
}
