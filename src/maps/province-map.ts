import type { Locale } from '../i18n/locales.ts';
import { drawVariant, otherSheets } from './drawing.ts';
import { drawPosition, type Precision } from './geodata.ts';
import { widestMerge } from './layer.ts';
import {
  type Entry,
  entriesOf,
  kindsOf,
  type MapKind,
  type MapPoint,
  numberByNearness,
} from './marks.ts';
import { element, escapeMarkup, fingerprint } from './markup.ts';
import { type FrameName, plateOf } from './plates.ts';
import { fitBox, insideFrame, projectPoint } from './project.ts';
import { routeDecor } from './route.ts';
import { mapText } from './text.ts';
import { type Drawing, type Variant, variants } from './variants.ts';

export type { MapKind, MapPoint } from './marks.ts';

export type { FrameName } from './plates.ts';

export interface ProvinceMapProps {
  readonly locale: Locale;
  readonly points: readonly MapPoint[];
  readonly title: string;
  readonly frame?: FrameName | undefined;
  /** Whether readers may zoom the map and filter it by kind, where the browser runs scripts. */
  readonly zoom?: boolean | undefined;
  /** The points follow one another: their numbers keep the given order and a line joins them. */
  readonly route?: boolean | undefined;
}

export interface MapListItem {
  readonly id: string;
  /** The number that stands on the map; a filtered list keeps it. */
  readonly number: number;
  readonly point: MapPoint;
  /** Words after the name: an approximate position, or no mark on the picture. */
  readonly note: string | null;
}

export interface ProvinceMapParts {
  /** Two `<svg>` elements as markup; the style sheet shows the one that fits. */
  readonly pictures: string;
  /** Other sheets for zoom and filter, one element for each picture; empty for a map without. */
  readonly sheets: readonly string[];
  /** The kinds among the points, in the order of the sections. */
  readonly kinds: readonly MapKind[];
  readonly items: readonly MapListItem[];
  /** Classes of exactness among the marks, for the key under the picture. */
  readonly precisions: readonly Precision[];
}

/** Everything that the component writes, made from its props. */
export function buildProvinceMap(props: ProvinceMapProps): ProvinceMapParts {
  const { locale, points, title, frame = 'province' } = props;
  const id = `map-${fingerprint([locale, title, frame, points])}`;
  const given = entriesOf(points);
  const plate = plateOf(frame, given);
  const listId = (number: number) => `${id}-${number}`;
  const phone = fitBox(plate.boxes.narrow, variants.narrow.width, plate.heights.narrow);
  const entries = props.route ? given : numberByNearness(given, phone, widestMerge);
  const drawingOf = (variant: Variant): Drawing => ({
    ...plate,
    ...(props.zoom && { detail: 0.25 }),
    ...(props.route && { decor: routeDecor(given, plate.decor) }),
    entries,
    box: plate.boxes[variant.name],
    height: plate.heights[variant.name],
    locale,
    id: `${id}-${variant.name[0]}`,
    listId,
  });
  const drawings = [variants.wide, variants.narrow].map((variant) => ({
    variant,
    drawing: drawingOf(variant),
  }));
  const shown = shownIn(drawingOf(variants.wide));
  const order: Precision[] = ['site', 'locality', 'commune'];
  return {
    pictures: drawings.map(({ variant, drawing }) => picture(variant, props, drawing)).join(''),
    sheets: props.zoom ? drawings.map(({ variant, drawing }) => otherSheets(variant, drawing)) : [],
    kinds: kindsOf(entries),
    items: entries.map((entry) => ({
      id: listId(entry.number),
      number: entry.number,
      point: entry.point,
      note: noteOf(entry, shown.has(entry), locale),
    })),
    precisions: order.filter((name) => [...shown].some(({ place }) => place.precision === name)),
  };
}

/** The entries that the wide drawing shows, on the map or in its inset. */
function shownIn(drawing: Drawing): ReadonlySet<Entry> {
  const frame = fitBox(drawing.box, variants.wide.width, drawing.height);
  const inset = drawing.insetOf?.(frame, variants.wide, drawing);
  const isInside = ({ place }: Entry) =>
    insideFrame(frame, projectPoint(frame, drawPosition(place)), 2);
  return new Set(
    drawing.entries.filter(
      (entry) => entry.drawable && (isInside(entry) || inset?.entries.includes(entry)),
    ),
  );
}

function noteOf({ place }: Entry, shown: boolean, locale: Locale): string | null {
  const text = mapText(locale);
  if (!shown) return text.notDrawn;
  return place.precision === 'commune' ? text.approximate : null;
}

/** One `<svg>`. Links inside an image would be hidden from screen readers, so a map with links is a group. */
function picture(variant: Variant, props: ProvinceMapProps, drawing: Drawing): string {
  const { id, entries, locale, height } = drawing;
  const description = mapText(locale).pictureOf(entries.length);
  return element(
    'svg',
    {
      class: `map-picture map-${variant.name}`,
      viewBox: `0 0 ${variant.width} ${height}`,
      width: variant.width,
      height,
      role: entries.some(({ drawable }) => drawable) ? 'group' : 'img',
      'aria-labelledby': `${id}-t`,
      'aria-describedby': `${id}-d`,
    },
    element('title', { id: `${id}-t` }, escapeMarkup(props.title)) +
      element('desc', { id: `${id}-d` }, escapeMarkup(description)) +
      drawVariant(variant, drawing),
  );
}
