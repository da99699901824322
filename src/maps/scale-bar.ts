import { type Corner, crowd, inCorner, marginOf } from './furniture.ts';
import { overlaps, type Rect } from './labels.ts';
import type { Mark } from './marks.ts';
import { element } from './markup.ts';
import type { Frame } from './project.ts';
import { textWidth } from './text-width.ts';

export interface ScaleBar {
  readonly km: number;
  /** Length of the bar, in units. */
  readonly length: number;
  readonly box: Rect;
}

const lengths = [50, 20, 10, 5, 2, 1, 0.5] as const;

const corners: readonly Corner[] = ['left-bottom', 'right-bottom', 'left-top', 'right-top'];

function lastText(km: number, locale: string): string {
  return `${new Intl.NumberFormat(locale).format(km)} km`;
}

/** A round length of up to a fifth of the frame, in the corner where it disturbs least. */
export function scaleBar(
  frame: Pick<Frame, 'width' | 'height' | 'unitsPerKm'>,
  marks: readonly Mark[],
  taken: readonly Rect[],
  fontSize: number,
): ScaleBar {
  const km = lengths.find((length) => length * frame.unitsPerKm <= frame.width / 5) ?? 0.5;
  const length = km * frame.unitsPerKm;
  // A zero stands over the left end and the length over the right one.
  const width = length + fontSize * 0.5 + textWidth(lastText(km, 'en'), fontSize) * 0.75;
  const height = fontSize * 1.9;
  const margin = marginOf(frame);
  const boxes = corners.map((corner) => inCorner(frame, corner, width, height, margin));
  const free = boxes.filter((box) => !taken.some((rect) => overlaps(rect, box)));
  const crowds = free.map((box) => crowd(box, marks, fontSize));
  const box =
    free[crowds.indexOf(Math.min(...crowds))] ??
    inCorner(frame, 'left-bottom', width, height, margin);
  return { km, length, box };
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A bar of two halves, black and white, as printed maps have it. */
export function scaleBarSvg(
  { km, length, box }: ScaleBar,
  locale: string,
  fontSize: number,
): string {
  const left = box.x + fontSize * 0.5;
  const bottom = box.y + box.height - 2;
  const high = Math.max(4, fontSize * 0.32);
  const half = length / 2;
  const [x, y] = [round(left), round(bottom - high)];
  const piece = (className: string, from: number) =>
    element('rect', { class: className, x: from, y, width: half, height: high });
  const text = (words: string, at: number) =>
    element('text', { x: at, y: y - 4, 'text-anchor': 'middle' }, words);
  return element(
    'g',
    { class: 'map-scale', 'font-size': fontSize },
    piece('map-scale-black', x) +
      piece('map-scale-white', x + half) +
      text('0', x) +
      text(lastText(km, locale), x + length),
  );
}
