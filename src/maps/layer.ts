import { gridNames } from './graticule.ts';
import { groundOf } from './ground.ts';
import { namesSvg } from './ground-svg.ts';
import { type LabelOptions, placeLabels, type Rect } from './labels.ts';
import { type Entry, marksOf } from './marks.ts';
import { labelPoint, type MarkStyle, markSvg } from './marks-svg.ts';
import { element } from './markup.ts';
import { cornerName, groundNames } from './names.ts';
import type { Frame } from './project.ts';
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

export interface LayerOptions {
  readonly reserved: readonly Rect[];
  /** How far the coast that labels avoid may stray, in units; that of the drawing unless told. */
  readonly tolerance?: number;
  /** Width of the border that labels keep clear of. */
  readonly edge: number;
  /** Title of an inset, which has no other names of its own. */
  readonly inset?: string;
  /** Whether degrees stand at the edges. */
  readonly degrees?: boolean;
}

/** Marks, labels and names over a ground, the same for a map, for its inset and for an enlarged sheet. */
export function layer(
  frame: Frame,
  entries: readonly Entry[],
  variant: Variant,
  { locale, listId }: Drawing,
  { reserved, edge, inset, tolerance, degrees = false }: LayerOptions,
): string {
  const ground = groundOf(frame, tolerance);
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
    maxLines: inset === undefined ? 3 : 2,
    edge: edge + 3,
    reserved,
    lines: ground.landRings.flat(),
  });
  const taken = [...reserved, ...labels.map(({ box }) => box)];
  const written = labels.map(({ lines }) => lines.join(' '));
  const room = {
    frame,
    ground,
    fontSize: variant.groundSize,
    locale,
    points,
    edge,
    taken,
    written,
  };
  const found = inset === undefined ? groundNames(room) : cornerName(inset, room);
  const drawn = marks.map((mark, index) => {
    const label = labels[index];
    return label ? markSvg(mark, label, { style, locale, listId }) : '';
  });
  const numbers = degrees ? gridNames(frame, taken, variant.groundSize, locale, edge) : '';
  return (
    element('g', { 'aria-hidden': 'true' }, namesSvg(found, variant.groundSize) + numbers) +
    element('g', { class: 'map-marks', 'font-size': variant.fontSize }, drawn.join('') || ' ')
  );
}
