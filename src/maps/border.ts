import { type GridLine, gridLines } from './graticule.ts';
import { element } from './markup.ts';
import type { Frame } from './project.ts';

const round = (value: number) => Math.round(value * 10) / 10;

/** Ends of every second piece between round degrees or minutes, cut at the frame. */
export function blackPieces(
  lines: readonly GridLine[],
  axis: GridLine['axis'],
  length: number,
): (readonly [from: number, to: number])[] {
  const along = lines
    .filter((line) => line.axis === axis)
    .toSorted((a, b) => a.minutes - b.minutes);
  const [first, second] = along;
  if (!first || !second) return [];
  const step = second.minutes - first.minutes;
  const size = second.at - first.at;
  // Black begins at an even multiple of the step, whatever the frame shows first.
  const starts = [first.at - size, ...along.map(({ at }) => at)];
  return starts.flatMap((at, index) => {
    if (Math.round(first.minutes / step + index - 1) % 2 !== 0) return [];
    const cut = (value: number) => Math.max(0, Math.min(length, value));
    const [from, to] = [cut(Math.min(at, at + size)), cut(Math.max(at, at + size))];
    return to - from > 0.5 ? [[from, to] as const] : [];
  });
}

/** The border of a printed map: pieces of degrees or minutes, in turn black and white, between two rules. */
export function borderSvg(frame: Frame, edge: number): string {
  const { width, height } = frame;
  const lines = gridLines(frame, 8);
  const thick = edge * 0.6;
  const bar = (x: number, y: number, wide: number, high: number) =>
    `M${round(x)} ${round(y)}h${round(wide)}v${round(high)}h${round(-wide)}z`;
  const d = [
    ...blackPieces(lines, 'lon', width).flatMap(([from, to]) => [
      bar(from, 0, to - from, thick),
      bar(from, height - thick, to - from, thick),
    ]),
    ...blackPieces(lines, 'lat', height).flatMap(([from, to]) => [
      bar(0, from, thick, to - from),
      bar(width - thick, from, thick, to - from),
    ]),
  ].join('');
  const rule = (className: string, inset: number) =>
    element('rect', {
      class: className,
      x: inset,
      y: inset,
      width: width - 2 * inset,
      height: height - 2 * inset,
    });
  const ground = `M0 0H${width}V${height}H0zM${round(thick)} ${round(thick)}V${round(height - thick)}H${round(width - thick)}V${round(thick)}z`;
  return (
    element('path', { class: 'map-edge-ground', d: ground }) +
    element('path', { class: 'map-edge-black', d }) +
    rule('map-neat', 0.5) +
    rule('map-neat', thick)
  );
}
