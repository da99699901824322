import { type LonLat, onLittleIsland } from './geodata.ts';
import type { Inset } from './inset.ts';
import type { MapKind } from './marks.ts';
import { element } from './markup.ts';
import { type Frame, type GeoBox, projectPoint, shiftFrame } from './project.ts';
import type { Drawing, Variant } from './variants.ts';

/** The Big Island with room for the inset above its western end; the narrow drawing is taller for its width. */
export const lySonPlateBoxes: Readonly<Record<Variant['name'], GeoBox>> = {
  wide: { west: 109.0735, south: 15.3602, east: 109.1515, north: 15.41 },
  narrow: { west: 109.0735, south: 15.3535, east: 109.1545, north: 15.4245 },
};

/** Places of the map by kind, from west to east; Đảo Bé stands in the inset. */
export const lySonPlaces: Readonly<Record<string, MapKind>> = {
  'dao-be': 'geopark',
  'dao-be-lava-field': 'geopark',
  'ly-son-pier': 'travel',
  'cong-to-vo': 'geopark',
  'an-vinh-communal-house': 'heritage',
  'nui-gieng-tien': 'geopark',
  'chua-duc-ly-son': 'heritage',
  'chua-hang-ly-son': 'heritage',
  'an-hai-communal-house': 'heritage',
  'ho-thoi-loi': 'geopark',
  'nui-thoi-loi': 'geopark',
  'cot-co-thoi-loi': 'travel',
  'hang-cau': 'geopark',
  'san-ho-hoa-thach': 'geopark',
  'hai-dang-ly-son': 'heritage',
  'mu-cu': 'geopark',
};

interface Ring {
  readonly centre: LonLat;
  /** Published width across, in kilometres. */
  readonly across: number;
  /** Directions without a rim, in degrees clockwise from north. */
  readonly open: readonly [from: number, to: number] | null;
}

/**
 * The rims of the two volcanoes with positions: widths as the geopark gives them (Thới Lới about 1 km and 500 m, the
 * large ring eaten away by the sea in the north; Giếng Tiền 500 m). No survey of the rims was found: the middle of
 * Thới Lới is the lake's approximate point, that of Giếng Tiền lies inland of the pin on its northern rim.
 */
const rings: readonly Ring[] = [
  { centre: [109.131, 15.383], across: 1, open: [-38, 38] },
  { centre: [109.131, 15.383], across: 0.5, open: null },
  { centre: [109.1034, 15.3868], across: 0.5, open: null },
];

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * Strokes down the slopes of a rim, as engravers draw a crater: light from the north-west, so they are long and dense
 * on the far side; inside the rim it is the other way round. Uneven, but the same in every build.
 */
export function hachures([x, y]: readonly [number, number], radius: number, ring: Ring): string {
  const count = Math.max(28, Math.round(radius * 1.9));
  const strokes = Array.from({ length: count }, (_, index) => {
    const degrees = (360 * index) / count;
    const turn = degrees > 180 ? degrees - 360 : degrees;
    if (ring.open && turn > ring.open[0] && turn < ring.open[1]) return '';
    const angle = (degrees * Math.PI) / 180;
    const [dx, dy] = [Math.sin(angle), -Math.cos(angle)];
    // 1 in the south-east, 0 in the north-west.
    const shade = (1 + Math.cos(angle - (135 * Math.PI) / 180)) / 2;
    const uneven = 0.8 + 0.2 * Math.sin(index * 2.4) * Math.sin(index * 0.9);
    const line = (from: number, long: number) =>
      `M${round(x + dx * from)} ${round(y + dy * from)}l${round(dx * long)} ${round(dy * long)}`;
    const outer = line(radius * 1.03, radius * (0.1 + 0.24 * shade) * uneven);
    const inner = line(radius * 0.97, -radius * (0.05 + 0.13 * (1 - shade)) * uneven);
    return index % 2 === 0 || shade > 0.45 ? outer + inner : inner;
  });
  return strokes.join('');
}

/** The rim itself: a circle, open where the ring is. */
function rim([x, y]: readonly [number, number], radius: number, { open }: Ring): string {
  if (!open) {
    return `M${round(x - radius)} ${round(y)}a${round(radius)} ${round(radius)} 0 1 0 ${round(2 * radius)} 0a${round(radius)} ${round(radius)} 0 1 0 ${round(-2 * radius)} 0z`;
  }
  const at = (degrees: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${round(x + radius * Math.sin(angle))} ${round(y - radius * Math.cos(angle))}`;
  };
  return `M${at(open[1])}A${round(radius)} ${round(radius)} 0 1 1 ${at(open[0])}`;
}

/** The crater rims as hachures under the marks. */
export function lySonRings(frame: Frame): string {
  return rings
    .map((ring) => {
      const at = projectPoint(frame, ring.centre);
      const radius = (ring.across / 2) * frame.unitsPerKm;
      return (
        element('path', { class: 'map-hachure', d: hachures(at, radius, ring) }) +
        element('path', { class: 'map-rim', d: rim(at, radius, ring) })
      );
    })
    .join('');
}

/** Đảo Bé's middle. */
const littleIsland: LonLat = [109.086, 15.4288];

/**
 * Đảo Bé in the upper left corner: same scale, and each meridian runs on from the map below, so only the strait between
 * the islands is shorter than it is.
 */
export function straitInset(frame: Frame, variant: Variant, { entries }: Drawing): Inset | null {
  const there = entries.filter(({ drawable, place }) => drawable && onLittleIsland(place));
  const edge = variant.edge * 0.6;
  const place =
    variant.name === 'wide'
      ? { x: edge, y: edge, width: 345, height: 190 }
      : { x: edge, y: edge, width: 176, height: 96 };
  const [, y] = projectPoint(frame, littleIsland);
  const inner = shiftFrame(frame, -place.x, place.height / 2 - y, place);
  return there.length === 0 ? null : { place, name: '', frame: inner, entries: there };
}
