import type { Locale } from '../i18n/locales.ts';
import { onLySon } from './geodata.ts';
import { insetCorner, scaleBar, scaleBarSvg } from './furniture.ts';
import { groundOf } from './ground.ts';
import { gridNames, gridSvg } from './graticule.ts';
import { groundSvg, namesSvg } from './ground-svg.ts';
import { placeLabels, type Rect } from './labels.ts';
import { type Entry, marksOf } from './marks.ts';
import { labelPoint, type MarkStyle, markSvg } from './marks-svg.ts';
import { element } from './markup.ts';
import { cornerName, groundNames } from './names.ts';
import { fitBox, type Frame, type GeoBox, type Point, projectPoint } from './project.ts';

/** One of the two sizes in which every map is drawn. */
export interface Variant {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Label size at the narrowest width at which the variant is shown; the style sheet only makes it smaller. */
  readonly fontSize: number;
  readonly groundSize: number;
  readonly style: Omit<MarkStyle, 'fontSize' | 'unitsPerKm'>;
  readonly inset: number;
}

export const variants: Readonly<Record<Variant['name'], Variant>> = {
  // Shown from 720 px: 16 units are 11.5 px there.
  wide: {
    name: 'wide',
    width: 1000,
    fontSize: 16,
    groundSize: 16,
    style: { dot: 5.5, hit: 17, merge: 13, maxLine: 200 },
    inset: 250,
  },
  // Shown in a column of about 360 px on a phone 390 px wide.
  narrow: {
    name: 'narrow',
    width: 360,
    fontSize: 13,
    groundSize: 11.5,
    style: { dot: 4.5, hit: 14, merge: 14, maxLine: 118 },
    inset: 140,
  },
};

export interface Drawing {
  readonly entries: readonly Entry[];
  readonly box: GeoBox;
  readonly height: number;
  readonly locale: Locale;
  readonly id: string;
  readonly listId: (number: number) => string;
}

/** Both islands, and the big one alone for when nothing lies on the little one. */
export const lySonBox: GeoBox = { west: 109.076, south: 15.363, east: 109.153, north: 15.4365 };
const lySonName = 'Lý Sơn';
const bigIslandBox: GeoBox = { west: 109.089, south: 15.363, east: 109.153, north: 15.398 };

/** Marks, labels and names over a ground, the same for a map and for its inset. */
function layer(
  frame: Frame,
  entries: readonly Entry[],
  reserved: readonly Rect[],
  variant: Variant,
  { locale, listId }: Drawing,
  inset = false,
): string {
  const ground = groundOf(frame);
  const style: MarkStyle = { ...variant.style, fontSize: variant.fontSize, unitsPerKm: frame.unitsPerKm };
  const marks = marksOf(entries, frame, style.merge);
  const points = marks.map((mark) => labelPoint(mark, style));
  const labels = placeLabels(points, {
    width: frame.width,
    height: frame.height,
    fontSize: variant.fontSize,
    maxLine: style.maxLine,
    reserved,
    lines: ground.landRings.flat(),
  });
  const taken = [...reserved, ...labels.map(({ box }) => box)];
  const written = labels.flatMap(({ lines }) => lines);
  const room = { frame, ground, fontSize: variant.groundSize, locale, points, taken, written };
  const found = inset ? cornerName(lySonName, room) : groundNames(room);
  const drawn = marks.map((mark, index) => {
    const label = labels[index];
    return label ? markSvg(mark, label, { style, locale, listId }) : '';
  });
  const degrees = inset || variant.name === 'narrow' ? '' : gridNames(frame, taken, variant.groundSize, locale);
  return (
    element('g', { 'aria-hidden': 'true' }, namesSvg(found, variant.groundSize) + degrees) +
    element('g', { class: 'map-marks', 'font-size': variant.fontSize }, drawn.join('') || ' ')
  );
}

interface Inset {
  readonly place: Rect;
  /** What the inset shows, as a rectangle of the main map. */
  readonly shown: Rect;
  readonly frame: Frame;
  readonly entries: readonly Entry[];
}

/**
 * Lý Sơn is five kilometres long: on a map of the province its places fall on one spot. Where two or more are
 * wanted and a corner is free, they move into an enlarged inset.
 */
function lySonInset(frame: Frame, variant: Variant, { entries }: Drawing): Inset | null {
  const there = entries.filter(({ drawable, place }) => drawable && onLySon(place));
  if (there.length < 2) return null;
  const box = there.some(({ place }) => place.lat > 15.41) ? lySonBox : bigIslandBox;
  const size: Point = [variant.inset, variant.inset * (box === lySonBox ? 0.92 : 0.64)];
  const inner = fitBox(box, ...size);
  // An inset that enlarges little explains nothing.
  if (inner.unitsPerKm < 2.2 * frame.unitsPerKm) return null;
  const others = marksOf(
    entries.filter(({ place }) => !onLySon(place)),
    frame,
    variant.style.merge,
  );
  const shown = rectOf(frame, box);
  const place = insetCorner(frame, groundOf(frame), others, [shown], size);
  return place && { place, shown, frame: inner, entries: there };
}

function rectOf(frame: Frame, { west, south, east, north }: GeoBox): Rect {
  const [left, bottom] = projectPoint(frame, [west, south]);
  const [right, top] = projectPoint(frame, [east, north]);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function insetSvg({ place, frame, entries }: Inset, variant: Variant, drawing: Drawing): string {
  const id = `${drawing.id}i`;
  const area = { width: place.width, height: place.height };
  const content = layer(frame, entries, [], variant, drawing, true);
  const clip = element('clipPath', { id: `${id}f` }, element('rect', area));
  const inner = element(
    'g',
    { 'clip-path': `url(#${id}f)` },
    element('g', { 'aria-hidden': 'true' }, groundSvg(frame, groundOf(frame), id)) + content,
  );
  const at = `translate(${Math.round(place.x)} ${Math.round(place.y)})`;
  const edge = element('rect', { class: 'map-inset', ...area });
  return element('g', { transform: at }, clip + inner + edge);
}

/** The inside of the SVG for one variant. */
export function drawVariant(variant: Variant, drawing: Drawing): string {
  const frame = fitBox(drawing.box, variant.width, drawing.height);
  const ground = groundOf(frame);
  const inset = lySonInset(frame, variant, drawing);
  const entries = inset ? drawing.entries.filter((entry) => !inset.entries.includes(entry)) : drawing.entries;
  const reserved: Rect[] = inset ? [inset.place, inset.shown] : [];
  const bar = scaleBar(frame, marksOf(entries, frame, 0), reserved, variant.groundSize);
  const main = layer(frame, entries, [...reserved, bar.box], variant, drawing);
  const shown = inset ? element('rect', { class: 'map-shown', ...inset.shown }) : '';
  return [
    element('g', { 'aria-hidden': 'true' }, groundSvg(frame, ground, drawing.id) + gridSvg(frame) + shown),
    main,
    inset ? insetSvg(inset, variant, drawing) : '',
    element('g', { 'aria-hidden': 'true' }, scaleBarSvg(bar, drawing.locale, variant.groundSize)),
    element('rect', { class: 'map-neat', width: variant.width, height: drawing.height }),
  ].join('');
}
