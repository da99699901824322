import { dungQuatBox } from './dung-quat.ts';
import { drawPosition } from './geodata.ts';
import { lySonInset } from './inset.ts';
import { lySonPlateBoxes, lySonRings, straitInset } from './ly-son.ts';
import type { Entry } from './marks.ts';
import { boxAround, type GeoBox, shapeOf } from './project.ts';
import type { Drawing, Variant } from './variants.ts';

/** `auto` fits the given points; `ly-son-plate` is the large-scale map of the island. */
export type FrameName = 'province' | 'ly-son-plate' | 'dung-quat' | 'auto';

type ByVariant<T> = Readonly<Record<Variant['name'], T>>;

/** A piece of the earth with what is special about its map. */
export interface Plate extends Pick<Drawing, 'insetOf' | 'decor' | 'detail'> {
  readonly boxes: ByVariant<GeoBox>;
  readonly heights: ByVariant<number>;
}

const provinceBox: GeoBox = { west: 107.42, south: 14.12, east: 109.3, north: 15.52 };

const same = (box: GeoBox): ByVariant<GeoBox> => ({ wide: box, narrow: box });

const fixed: Readonly<Record<Exclude<FrameName, 'auto'>, Plate>> = {
  // The heights of the province end where the data end.
  province: { boxes: same(provinceBox), heights: { wide: 760, narrow: 388 } },
  'ly-son-plate': {
    boxes: lySonPlateBoxes,
    heights: { wide: 660, narrow: 330 },
    insetOf: straitInset,
    decor: lySonRings,
  },
  'dung-quat': { boxes: same(dungQuatBox), heights: { wide: 760, narrow: 400 } },
};

/** Heights of a map that is fitted to its points. */
function fittedHeights(box: GeoBox): ByVariant<number> {
  const clamp = (least: number, value: number, most: number) =>
    Math.round(Math.min(Math.max(value, least), most));
  const shape = shapeOf(box);
  return { wide: clamp(480, 1000 * shape, 760), narrow: clamp(270, 360 * shape, 440) };
}

/** The plate of a name; `auto` on a page without a point to draw shows the province. */
export function plateOf(name: FrameName, entries: readonly Entry[]): Plate {
  const drawn = entries.filter(({ drawable }) => drawable).map(({ place }) => drawPosition(place));
  const fitted = drawn.length > 0 ? boxAround(drawn) : provinceBox;
  const plate: Plate =
    name === 'auto' ? { boxes: same(fitted), heights: fittedHeights(fitted) } : fixed[name];
  return { insetOf: lySonInset, ...plate };
}
