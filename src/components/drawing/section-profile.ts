import type { Point } from '../../patterns/ink.ts';
import { type Shape, smooth } from './engraving.ts';

/*
 * The section of Lý Sơn from west to east. Order and kind of the layers after the dossier (five units of Hà Quang Hải
 * and co-authors, types of volcano after Vũ Cao Minh); heights are much exaggerated and the places of the cones along
 * the line are schematic.
 */
export const size = { width: 960, height: 430 } as const;
export const seaLevel = 250;

export type Line = readonly Point[];

/** Upper side of the old basalt: the sea bed and the foundation of the island. */
export const basalt: Line = smooth([
  [0, 352],
  [70, 344],
  [150, 316],
  [240, 286],
  [360, 278],
  [500, 281],
  [640, 276],
  [770, 284],
  [850, 312],
  [910, 340],
  [960, 348],
]);

/** Upper side of coral rock and coral sandstone, which lap onto the basalt. */
export const coral: Line = smooth([
  [96, 336],
  [150, 290],
  [196, 258],
  [250, 252],
  [360, 251],
  [500, 254],
  [640, 251],
  [770, 254],
  [826, 262],
  [858, 288],
  [884, 328],
]);

/** Heights above the foot of a volcano, multiplied. */
function raised(points: Line, factor: number): Point[] {
  return points.map(([x, y]): Point => [x, y < foot ? foot - (foot - y) * factor : y]);
}

const foot = 250;

/** Surfaces of the ash and debris of the two volcanoes that exploded. */
export const giengTien: Line = raised(
  smooth([
    [178, 262],
    [214, 242],
    [246, 206],
    [272, 168],
    [280, 166],
    [292, 186],
    [318, 208],
    [346, 186],
    [358, 167],
    [366, 169],
    [388, 206],
    [418, 236],
    [452, 250],
  ]),
  0.66,
);

export const thoiLoi: Line = raised(
  smooth([
    [552, 250],
    [586, 228],
    [618, 176],
    [640, 122],
    [650, 119],
    [664, 142],
    [678, 160],
    [692, 146],
    [700, 145],
    [714, 176],
    [738, 188],
    [764, 176],
    [776, 143],
    [784, 142],
    [796, 156],
    [808, 138],
    [816, 134],
    [834, 172],
    [846, 220],
    [852, 262],
  ]),
  0.74,
);

/** A plug of sticky lava in the middle of the island, with the neck through which it rose. */
const dome: Line = smooth([
  [474, 251],
  [484, 232],
  [498, 219],
  [516, 219],
  [530, 232],
  [540, 251],
]);
const neck: Line = smooth([
  [540, 251],
  [524, 268],
  [517, 306],
  [519, 440],
]);
export const plug: Shape = [
  ...dome,
  ...neck,
  ...neck.map(([x, y]): Point => [1014 - x, y]).toReversed(),
];

/** Middle lines of the vents. */
export const conduits = [319, 507, 738] as const;

/** Height of a line at a place from west to east. */
export function heightAt(line: Line, x: number): number {
  const index = line.findIndex(([px]) => px >= x);
  const [a, b] = [line[Math.max(0, index - 1)], line[index]];
  if (index === 0 && b) return b[1];
  if (!a || !b) return line.at(-1)?.[1] ?? 0;
  return a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0] || 1);
}
