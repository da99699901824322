import { type Point, polyline } from '../../patterns/ink.ts';
import { arc, mirrored, placed, smooth } from './engraving.ts';

/** The right half of the ear ornament with two animal heads, from the top of its loop down to the peg below. */
const animalHalf: readonly Point[] = [
  ...smooth([
    [3, -102],
    [13, -99],
    [19, -88],
    [19, -62],
    [17, -44],
    [24, -31],
    [38, -26],
    [54, -27],
  ]),
  // An ear laid back, then two long horns.
  ...smooth([
    [56, -28],
    [48, -38],
    [45, -52],
  ]),
  ...smooth([
    [45, -52],
    [58, -46],
    [68, -34],
  ]),
  ...smooth([
    [69, -35],
    [72, -58],
    [68, -80],
    [56, -100],
  ]),
  ...smooth([
    [56, -100],
    [74, -84],
    [82, -62],
    [82, -37],
  ]),
  ...smooth([
    [84, -38],
    [92, -58],
    [93, -80],
    [87, -102],
  ]),
  ...smooth([
    [87, -102],
    [101, -84],
    [104, -60],
    [98, -36],
  ]),
  // Brow, bridge of the nose, blunt muzzle, jaw, throat, belly, peg.
  ...smooth([
    [99, -35],
    [108, -30],
    [118, -18],
    [130, -9],
    [138, -2],
    [139, 8],
    [134, 14],
    [120, 16],
    [104, 24],
    [92, 27],
    [82, 20],
    [72, 10],
    [56, 6],
    [40, 6],
    [26, 10],
    [17, 19],
    [13, 31],
    [9, 40],
  ]),
  [0, 44],
];

/** The ear ornament with two animal heads around a point, and what is cut into it. */
export function animalEarring(at: Point, scale: number) {
  const outline = placed([...animalHalf, ...mirrored(animalHalf)], at, scale);
  const slot = placed([...arc([0, -82], 8, 180, 360), ...arc([0, -56], 8, 0, 180)], at, scale);
  const right: readonly (readonly Point[])[] = [
    // Mouth, cheek, collar, side of the body.
    smooth([
      [137, 9],
      [122, 7],
      [112, 11],
    ]),
    smooth([
      [94, -2],
      [97, 10],
      [91, 20],
    ]),
    smooth([
      [62, -27],
      [67, -10],
      [63, 7],
    ]),
    smooth([
      [56, -26],
      [61, -10],
      [57, 6],
    ]),
    smooth([
      [19, -34],
      [25, -14],
      [21, 13],
    ]),
  ];
  const cut = [...right, ...right.map(mirrored)].map((line) => polyline(placed(line, at, scale)));
  return {
    outline,
    slot,
    incised: cut.join(''),
    eyes: placed(
      [
        [103, -14],
        [-103, -14],
      ],
      at,
      scale,
    ),
  };
}
