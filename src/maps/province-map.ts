import type { Locale } from '../i18n/locales.ts';
import { drawVariant, widestMerge } from './drawing.ts';
import { drawPosition, type Precision } from './geodata.ts';
import { lySonBox } from './inset.ts';
import { type Entry, entriesOf, type MapPoint, numberByNearness } from './marks.ts';
import { element, escapeMarkup, fingerprint } from './markup.ts';
import { boxAround, fitBox, type GeoBox, insideFrame, projectPoint, shapeOf } from './project.ts';
import { mapText } from './text.ts';
import { type Drawing, type Variant, variants } from './variants.ts';

export type { MapKind, MapPoint } from './marks.ts';

export type FrameName = 'province' | 'ly-son' | 'auto';

export interface ProvinceMapProps {
  readonly locale: Locale;
  readonly points: readonly MapPoint[];
  readonly title: string;
  readonly description?: string | undefined;
  readonly frame?: FrameName | undefined;
  /** Height of the wide drawing on a width of 1000; the narrow one follows it. */
  readonly height?: number | undefined;
}

export interface MapListItem {
  readonly id: string;
  readonly point: MapPoint;
  /** Words after the name: an approximate position, or no mark on the picture. */
  readonly note: string | null;
}

export interface ProvinceMapParts {
  /** Two `<svg>` elements as markup; the style sheet shows the one that fits. */
  readonly pictures: string;
  readonly items: readonly MapListItem[];
  /** Classes of exactness among the marks, for the key under the picture. */
  readonly precisions: readonly Precision[];
}

const provinceBox: GeoBox = { west: 107.42, south: 14.12, east: 109.3, north: 15.52 };

type Heights = Readonly<Record<Variant['name'], number>>;

/** Heights of the wide and the narrow drawing. Those of the province end where the data end. */
function heightsOf(frame: FrameName, box: GeoBox, height: number | undefined): Heights {
  const clamp = (least: number, value: number, most: number) =>
    Math.round(Math.min(Math.max(value, least), most));
  const shape = shapeOf(box);
  const fixed = frame === 'province' ? { wide: 760, narrow: 388 } : { wide: 760, narrow: 400 };
  const fitted = { wide: clamp(480, 1000 * shape, 760), narrow: clamp(270, 360 * shape, 440) };
  const own = frame === 'auto' ? fitted : fixed;
  return height === undefined
    ? own
    : { wide: height, narrow: Math.round((own.narrow * height) / own.wide) };
}

/** `auto` on a page without a point to draw shows the province. */
function boxOf(frame: FrameName, entries: readonly Entry[]): GeoBox {
  if (frame === 'ly-son') return lySonBox;
  const drawn = entries.filter(({ drawable }) => drawable).map(({ place }) => drawPosition(place));
  return frame === 'province' || drawn.length === 0 ? provinceBox : boxAround(drawn);
}

/** Everything that the component writes, made from its props. */
export function buildProvinceMap(props: ProvinceMapProps): ProvinceMapParts {
  const { locale, points, title, frame = 'province' } = props;
  const id = `map-${fingerprint([locale, title, frame, points])}`;
  const given = entriesOf(points);
  const box = boxOf(frame, given);
  const listId = (number: number) => `${id}-${number}`;
  const heightOf = heightsOf(frame, box, props.height);
  const phone = fitBox(box, variants.narrow.width, heightOf.narrow);
  const entries = numberByNearness(given, phone, widestMerge);
  const pictures = [variants.wide, variants.narrow].map((variant) =>
    picture(variant, props, {
      entries,
      box,
      height: heightOf[variant.name],
      locale,
      id: `${id}-${variant.name[0]}`,
      listId,
    }),
  );
  const inFrame = (entry: Entry) => entry.drawable && isShown(entry, box, heightOf.wide);
  const shown = entries.filter(inFrame);
  const order: Precision[] = ['site', 'locality', 'commune'];
  return {
    pictures: pictures.join(''),
    items: entries.map((entry) => ({
      id: listId(entry.number),
      point: entry.point,
      note: noteOf(entry, inFrame(entry), locale),
    })),
    precisions: order.filter((name) => shown.some(({ place }) => place.precision === name)),
  };
}

function isShown({ place }: Entry, box: GeoBox, height: number): boolean {
  const frame = fitBox(box, variants.wide.width, height);
  return insideFrame(frame, projectPoint(frame, drawPosition(place)), 2);
}

function noteOf({ place }: Entry, shown: boolean, locale: Locale): string | null {
  const text = mapText(locale);
  if (!shown) return text.notDrawn;
  return place.precision === 'commune' ? text.approximate : null;
}

/** One `<svg>`. Links inside an image would be hidden from screen readers, so a map with links is a group. */
function picture(variant: Variant, props: ProvinceMapProps, drawing: Drawing): string {
  const { id, entries, locale, height } = drawing;
  const description = props.description ?? mapText(locale).pictureOf(entries.length);
  const linked = entries.some(({ point }) => point.href !== undefined);
  return element(
    'svg',
    {
      class: `map-picture map-${variant.name}`,
      viewBox: `0 0 ${variant.width} ${height}`,
      width: variant.width,
      height,
      role: linked ? 'group' : 'img',
      'aria-labelledby': `${id}-t`,
      'aria-describedby': `${id}-d`,
    },
    element('title', { id: `${id}-t` }, escapeMarkup(props.title)) +
      element('desc', { id: `${id}-d` }, escapeMarkup(description)) +
      drawVariant(variant, drawing),
  );
}
