import type { Locale } from '../i18n/locales.ts';
import { overlaps, type Rect } from './labels.ts';
import { element } from './markup.ts';
import { type Frame, type Point, projectPoint } from './project.ts';
import { mapText } from './text.ts';
import { textWidth } from './text-width.ts';

/** Minutes of arc between two lines. */
const steps = [60, 30, 20, 10, 5, 2, 1, 0.5, 0.25] as const;

export interface GridLine {
  readonly axis: 'lat' | 'lon';
  /** Degrees times 60. */
  readonly minutes: number;
  /** Where the line crosses the drawing: x of a meridian, y of a parallel. */
  readonly at: number;
}

/** Meridians and parallels at round values, more than `least` and at most about twice as many across the frame. */
export function gridLines(frame: Frame, least = 3): GridLine[] {
  const { width, height, projection } = frame;
  const start = projection.invert?.([0, height]);
  const end = projection.invert?.([width, 0]);
  if (!start || !end) return [];
  const [west, south] = start.map((value) => value * 60) as [number, number];
  const [east, north] = end.map((value) => value * 60) as [number, number];
  const step = steps.find((minutes) => (east - west) / minutes > least) ?? 1;
  const rounds = (from: number, to: number) => {
    const first = Math.ceil(from / step);
    return Array.from(
      { length: Math.floor(to / step) - first + 1 },
      (_, index) => (first + index) * step,
    );
  };
  const at = (lon: number, lat: number): Point => projectPoint(frame, [lon / 60, lat / 60]);
  return [
    ...rounds(west, east).map((lon) => ({
      axis: 'lon' as const,
      minutes: lon,
      at: at(lon, south)[0],
    })),
    ...rounds(south, north).map((lat) => ({
      axis: 'lat' as const,
      minutes: lat,
      at: at(west, lat)[1],
    })),
  ];
}

export function gridSvg(frame: Frame): string {
  const d = gridLines(frame)
    .map(({ axis, at }) => {
      const place = Math.round(at * 10) / 10;
      return axis === 'lon' ? `M${place} 0V${frame.height}` : `M0 ${place}H${frame.width}`;
    })
    .join('');
  return d === '' ? '' : element('path', { class: 'map-grid', d });
}

/** "15°20′B": minutes only where the line has some. */
function degrees({ axis, minutes }: GridLine, locale: Locale): string {
  const { north, east } = mapText(locale);
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}°${rest ? `${rest}′` : ''}${axis === 'lon' ? east : north}`;
}

/** Degrees beside the lines, on the upper and left edge, inside a border `edge` wide, where nothing else stands. */
export function gridNames(
  frame: Frame,
  taken: readonly Rect[],
  fontSize: number,
  locale: Locale,
  edge: number,
): string {
  const size = fontSize * 0.8;
  const names = gridLines(frame).map((line) => {
    const text = degrees(line, locale);
    const [x, y] = line.axis === 'lon' ? [line.at + 4, edge + 3] : [edge + 4, line.at - size - 3];
    const box = { x, y, width: textWidth(text, size), height: size * 1.2 };
    const fits =
      box.x > edge &&
      box.x + box.width < frame.width - edge &&
      box.y > edge &&
      (line.axis === 'lon' || box.y > edge + 22);
    if (!fits || taken.some((other) => overlaps(other, box))) return '';
    return element('text', { x, y: y + size }, text);
  });
  const drawn = names.join('');
  return drawn === '' ? '' : element('g', { class: 'map-degrees', 'font-size': size }, drawn);
}
