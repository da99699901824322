import type { Locale } from '../i18n/locales.ts';
import {
  drawPosition,
  type LonLat,
  onLittleIsland,
  onLySon,
  type Place,
  type Precision,
  placeholderIds,
  requirePlace,
} from './geodata.ts';
import { groundOf } from './ground.ts';
import { element, escapeMarkup, fingerprint } from './markup.ts';
import { type Frame, fitBox, type GeoBox, projectPoint } from './project.ts';
import { mapText } from './text.ts';

export interface LocatorParts {
  /** The `<svg>` as markup. */
  readonly picture: string;
  readonly precision: Precision;
}

const width = 260;
const height = 212;
/** Coarser than a map: this picture stands on nearly every page and is one of its smallest parts. */
const tolerance = 0.8;
const provinceBox: GeoBox = { west: 107.44, south: 14.02, east: 109.26, north: 15.48 };

/** The lens that enlarges Lý Sơn lies over sea and neighbouring land in the south-east corner. */
const lens = { x: 211, y: 163, radius: 44 } as const;

/** What the lens shows: one of the two islands. The ring on the province stands around the same island. */
const islands: Readonly<
  Record<'big' | 'little', { readonly box: GeoBox; readonly at: LonLat; readonly ring: number }>
> = {
  big: {
    box: { west: 109.0915, south: 15.352, east: 109.1525, north: 15.411 },
    at: [109.122, 15.381],
    ring: 6,
  },
  little: {
    box: { west: 109.0738, south: 15.4177, east: 109.0978, north: 15.4409 },
    at: [109.0858, 15.429],
    ring: 3.5,
  },
};

function mark(frame: Frame, place: Place): string {
  const [cx, cy] = projectPoint(frame, drawPosition(place));
  const circle = (name: string, r: number) =>
    element('circle', { class: `map-${name}`, cx, cy, r });
  if (place.precision === 'commune') return circle('soft', 11) + circle('soft', 6);
  return place.precision === 'locality' ? circle('ring', 4.5) : circle('dot', 4.5);
}

function lensSvg(frame: Frame, place: Place): string {
  const { x, y, radius } = lens;
  const island = islands[onLittleIsland(place) ? 'little' : 'big'];
  const inner = fitBox(island.box, radius * 2, radius * 2);
  const [islandX, islandY] = projectPoint(frame, island.at);
  const ring = { cx: radius, cy: radius, r: radius };
  return (
    element('circle', { class: 'map-shown', cx: islandX, cy: islandY, r: island.ring }) +
    element('path', {
      class: 'map-shown',
      d: `M${Math.round(islandX)} ${Math.round(islandY + island.ring)}L${x} ${y - radius}`,
    }) +
    element(
      'g',
      { transform: `translate(${x - radius} ${y - radius})` },
      element('circle', { class: 'map-sea', ...ring }) +
        element('path', { class: 'map-province map-coast', d: groundOf(inner).islands }) +
        element('circle', { class: 'map-inset', ...ring }) +
        mark(inner, place),
    )
  );
}

/**
 * A small picture of the province with one place in it, or `null` for ids that stand for no position. Places on
 * Lý Sơn are shown through a lens, because the island itself is a speck at this size.
 */
export function buildLocator(locale: Locale, placeId: string, label: string): LocatorParts | null {
  const place = requirePlace(placeId);
  if (placeholderIds.has(placeId)) return null;
  const frame = fitBox(provinceBox, width, height);
  const ground = groundOf(frame, tolerance);
  const id = `loc-${fingerprint([locale, placeId, label])}`;
  const title = mapText(locale).locator(label);
  const picture = element(
    'svg',
    {
      class: 'map-picture',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': id,
    },
    element('title', { id }, escapeMarkup(title)) +
      element(
        'defs',
        {},
        element('clipPath', { id: `${id}c` }, element('path', { id: `${id}l`, d: ground.land })),
      ) +
      element('rect', { class: 'map-sea', width, height }) +
      element('use', { href: `#${id}l`, class: 'map-land' }) +
      element('path', {
        class: 'map-province map-edge',
        d: ground.province,
        'clip-path': `url(#${id}c)`,
      }) +
      element('path', { class: 'map-province', d: ground.islands }) +
      element('use', { href: `#${id}l`, class: 'map-coast' }) +
      (onLySon(place) ? lensSvg(frame, place) : mark(frame, place)) +
      element('rect', { class: 'map-neat', width, height }),
  );
  return { picture, precision: place.precision };
}
