import { borderSvg } from './border.ts';
import { gridSvg } from './graticule.ts';
import { groundOf } from './ground.ts';
import { groundSvg } from './ground-svg.ts';
import { type Inset, lySonInset } from './inset.ts';
import type { Rect } from './labels.ts';
import { layer } from './layer.ts';
import { kindsOf, type MapKind, marksOf } from './marks.ts';
import { element } from './markup.ts';
import { type Frame, fitBox } from './project.ts';
import { scaleBar, scaleBarSvg } from './scale-bar.ts';
import type { Drawing, Variant } from './variants.ts';
import { zoomLevels } from './zoom-levels.ts';

/** What changes when a reader zooms or filters: the moving part with the marks and what stands still above it. */
interface Sheet {
  readonly view: string;
  readonly fixed: string;
}

function insetSvg(inset: Inset, variant: Variant, drawing: Drawing): string {
  const { place, frame, entries, name } = inset;
  const id = `${drawing.id}i`;
  const area = { width: place.width, height: place.height };
  const content = layer(frame, entries, variant, drawing, { reserved: [], edge: 0, inset: name });
  const clip = element('clipPath', { id: `${id}f` }, element('rect', area));
  const inner = element(
    'g',
    { 'clip-path': `url(#${id}f)` },
    element('g', { 'aria-hidden': 'true' }, groundSvg(frame, groundOf(frame), id, 4)) + content,
  );
  const at = `translate(${Math.round(place.x)} ${Math.round(place.y)})`;
  const edge = element('rect', { class: 'map-inset', ...area });
  return element('g', { transform: at }, clip + inner + edge);
}

/** The sheet at full size, with all entries or those of one kind. */
function fullSheet(frame: Frame, variant: Variant, drawing: Drawing): Sheet {
  const { locale, insetOf = lySonInset } = drawing;
  const inset = insetOf(frame, variant, drawing);
  const entries = inset
    ? drawing.entries.filter((entry) => !inset.entries.includes(entry))
    : drawing.entries;
  const shownRect = inset?.shown;
  const reserved: Rect[] = inset ? [inset.place, ...(shownRect ? [shownRect] : [])] : [];
  const bar = scaleBar(frame, marksOf(entries, frame, 0), reserved, variant.groundSize);
  const main = layer(frame, entries, variant, drawing, {
    reserved: [...reserved, bar.box],
    edge: variant.edge,
    degrees: variant.name === 'wide',
  });
  const shown = shownRect ? element('rect', { class: 'map-shown', ...shownRect }) : '';
  return {
    view: element('g', { 'aria-hidden': 'true' }, shown || ' ') + main,
    fixed:
      (inset ? insetSvg(inset, variant, drawing) : '') +
      element('g', { 'aria-hidden': 'true' }, scaleBarSvg(bar, locale, variant.groundSize)),
  };
}

/**
 * The sheet for an enlargement: laid out as if the whole map were drawn that much larger, so that its labels are as
 * large as before, more of them find room and still none touches another.
 */
function largeSheet(level: number, variant: Variant, drawing: Drawing): Sheet {
  const { box, height, entries, locale } = drawing;
  const { width } = variant;
  const frame = fitBox(box, width * level, height * level);
  const bar = scaleBar({ width, height, unitsPerKm: frame.unitsPerKm }, [], [], variant.groundSize);
  const view = layer(frame, entries, variant, drawing, {
    reserved: [],
    edge: variant.edge,
    tolerance: level,
  });
  const { x, y, width: wide, height: high } = bar.box;
  const ground = { x: x - 4, y: y - 4, width: wide + 8, height: high + 8 };
  return {
    view: element('g', { transform: `scale(${1 / level})` }, view),
    fixed: element(
      'g',
      { 'aria-hidden': 'true' },
      element('rect', { class: 'map-scale-ground', ...ground }) +
        scaleBarSvg(bar, locale, variant.groundSize),
    ),
  };
}

/** The inside of the SVG for one variant. */
export function drawVariant(variant: Variant, drawing: Drawing): string {
  const { height, id, decor, detail } = drawing;
  const { width } = variant;
  const frame = fitBox(drawing.box, width, height);
  const sheet = fullSheet(frame, variant, drawing);
  const ground =
    groundSvg(frame, groundOf(frame, detail), id) + gridSvg(frame) + (decor?.(frame) ?? '');
  return [
    element(
      'svg',
      { class: 'map-view', width, height, viewBox: `0 0 ${width} ${height}` },
      element('g', { 'aria-hidden': 'true' }, ground) +
        element('g', { 'data-map-sheet': 'view' }, sheet.view),
    ),
    element('g', { 'data-map-sheet': 'fixed' }, sheet.fixed),
    element(
      'g',
      { class: 'map-border-rules', 'aria-hidden': 'true' },
      borderSvg(frame, variant.edge),
    ),
  ].join('');
}

/** Sheets that a script may show in place of the first one, named `2`, `4` and after kinds. */
export function otherSheets(variant: Variant, drawing: Drawing): string {
  const frame = fitBox(drawing.box, variant.width, drawing.height);
  const kinds = kindsOf(drawing.entries);
  const ofKind = (kind: MapKind) => drawing.entries.filter(({ point }) => point.kind === kind);
  const sheets: (readonly [name: string, sheet: Sheet])[] = [
    ...zoomLevels.map((level) => [String(level), largeSheet(level, variant, drawing)] as const),
    ...(kinds.length > 1 ? kinds : []).map((kind) => {
      const entries = ofKind(kind);
      return [kind, fullSheet(frame, variant, { ...drawing, entries })] as const;
    }),
  ];
  return sheets
    .map(([name, { view, fixed }]) =>
      element(
        'svg',
        { 'data-map-sheets': name },
        element('g', { 'data-map-sheet': 'view' }, view) +
          element('g', { 'data-map-sheet': 'fixed' }, fixed),
      ),
    )
    .join('');
}
