import { scaleBar, scaleBarSvg } from './furniture.ts';
import { gridNames, gridSvg } from './graticule.ts';
import { groundOf } from './ground.ts';
import { groundSvg, namesSvg } from './ground-svg.ts';
import { type Inset, lySonInset, lySonName } from './inset.ts';
import { type LabelOptions, placeLabels, type Rect } from './labels.ts';
import { type Entry, marksOf } from './marks.ts';
import { labelPoint, type MarkStyle, markSvg } from './marks-svg.ts';
import { element } from './markup.ts';
import { cornerName, groundNames } from './names.ts';
import { type Frame, fitBox } from './project.ts';
import { type Drawing, type Variant, variants } from './variants.ts';

/** How far apart marks must be, in steps of the style's distance. */
const mergeSteps = [1, 1.4, 2, 2.8, 4] as const;

/** On a phone, all places nearer than this may end up in one mark. */
export const widestMerge = variants.narrow.style.merge * 4;

/** Marks with their labels. Where a crowd leaves a mark without even a number, more places share marks. */
function labelled(
  entries: readonly Entry[],
  frame: Frame,
  style: MarkStyle,
  options: LabelOptions,
) {
  const tries = mergeSteps.map((step) => () => {
    const marks = marksOf(entries, frame, style.merge * step);
    const points = marks.map((mark) => labelPoint(mark, style));
    return { marks, points, labels: placeLabels(points, options) };
  });
  let result = tries[0]?.() ?? { marks: [], points: [], labels: [] };
  for (const next of tries.slice(1)) {
    if (result.labels.every(({ mode }) => mode !== 'none')) break;
    result = next();
  }
  return result;
}

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
  const style: MarkStyle = {
    ...variant.style,
    fontSize: variant.fontSize,
    unitsPerKm: frame.unitsPerKm,
  };
  const { marks, points, labels } = labelled(entries, frame, style, {
    width: frame.width,
    height: frame.height,
    fontSize: variant.fontSize,
    maxLine: style.maxLine,
    maxLines: inset ? 2 : 3,
    reserved,
    lines: ground.landRings.flat(),
  });
  const taken = [...reserved, ...labels.map(({ box }) => box)];
  const written = labels.map(({ lines }) => lines.join(' '));
  const room = { frame, ground, fontSize: variant.groundSize, locale, points, taken, written };
  const found = inset ? cornerName(lySonName, room) : groundNames(room);
  const drawn = marks.map((mark, index) => {
    const label = labels[index];
    return label ? markSvg(mark, label, { style, locale, listId }) : '';
  });
  const degrees =
    inset || variant.name === 'narrow' ? '' : gridNames(frame, taken, variant.groundSize, locale);
  return (
    element('g', { 'aria-hidden': 'true' }, namesSvg(found, variant.groundSize) + degrees) +
    element('g', { class: 'map-marks', 'font-size': variant.fontSize }, drawn.join('') || ' ')
  );
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
  const entries = inset
    ? drawing.entries.filter((entry) => !inset.entries.includes(entry))
    : drawing.entries;
  const reserved: Rect[] = inset ? [inset.place, inset.shown] : [];
  const bar = scaleBar(frame, marksOf(entries, frame, 0), reserved, variant.groundSize);
  const main = layer(frame, entries, [...reserved, bar.box], variant, drawing);
  const shown = inset ? element('rect', { class: 'map-shown', ...inset.shown }) : '';
  return [
    element(
      'g',
      { 'aria-hidden': 'true' },
      groundSvg(frame, ground, drawing.id) + gridSvg(frame) + shown,
    ),
    main,
    inset ? insetSvg(inset, variant, drawing) : '',
    element('g', { 'aria-hidden': 'true' }, scaleBarSvg(bar, drawing.locale, variant.groundSize)),
    element('rect', { class: 'map-neat', width: variant.width, height: drawing.height }),
  ].join('');
}
