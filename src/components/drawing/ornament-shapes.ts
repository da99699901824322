import { type Point, polyline } from '../../patterns/ink.ts';
import { arc, hatched, mirrored, moved, placed, type Shape, shadow, smooth } from './engraving.ts';

/** The ring with a slit and three points, around a point. */
export function threeProngedEarring(at: Point, scale: number) {
  const radius = 52;
  const point = (angle: number): Point[] => {
    const turn = (angle * Math.PI) / 180;
    const by = (along: number, aside: number): Point => [
      Math.cos(turn) * along - Math.sin(turn) * aside,
      Math.sin(turn) * along + Math.cos(turn) * aside,
    ];
    return smooth([
      by(radius - 1, -15),
      by(radius + 7, -11),
      by(radius + 22, -5),
      by(radius + 31, 0),
    ]).concat(
      smooth([by(radius + 31, 0), by(radius + 22, 5), by(radius + 7, 11), by(radius - 1, 15)]),
    );
  };
  const outer = [
    ...arc([0, 0], radius, -84, -17),
    ...point(0),
    ...arc([0, 0], radius, 17, 73),
    ...point(90),
    ...arc([0, 0], radius, 107, 163),
    ...point(180),
    ...arc([0, 0], radius, 197, 264),
  ];
  const inner = arc([0, -4], 21, 255, -75);
  const outline = placed([...outer, ...inner], at, scale);
  return { outline, incised: polyline(placed(arc([0, -1], 37, -70, 250), at, scale)) };
}

/** A string of beads hanging from a point: long and round ones of agate, small ones of glass. */
export function beads([x, y]: Point) {
  const sizes = [7, 7, 13, 7, 17, 7, 20, 7, 17, 7, 13, 7, 7];
  const list: { outline: Shape; tone: string }[] = [];
  let top = y;
  sizes.forEach((size, index) => {
    const centre: Point = [x, top + size * 0.9];
    if (size === 7) {
      const outline = arc(centre, 7, 0, 354, 6);
      list.push({ outline, tone: shadow(outline, 4, 2.2) });
      top += 13;
      return;
    }
    const half = size;
    const long = index % 4 === 2;
    const outline = long
      ? barrel(x, top, size * 0.62, half * 1.9)
      : arc([x, top + half * 0.8], half * 0.85, 0, 354, half * 0.8);
    list.push({ outline, tone: shadow(outline, size * 0.45, 2.6) + bands(outline, x, top) });
    top += long ? half * 1.9 : half * 1.6;
  });
  return {
    thread: `M${x - 26} ${y - 34}L${x} ${y}V${Math.round(top)}M${x + 26} ${y - 34}L${x} ${y}`,
    beads: list,
  };
}

function barrel(x: number, top: number, radius: number, height: number): Point[] {
  const half = smooth([
    [radius * 0.45, 0],
    [radius * 0.86, height * 0.2],
    [radius, height * 0.5],
    [radius * 0.86, height * 0.8],
    [radius * 0.45, height],
  ]);
  return moved([...half, ...mirrored(half)], x, top);
}

/** The bands of the stone. */
function bands(outline: Shape, x: number, top: number): string {
  const bottom = Math.max(...outline.map(([, py]) => py));
  const middle = (top + bottom) / 2;
  const band: Shape = [
    [x - 40, middle - 3],
    [x + 40, middle - 6],
    [x + 40, middle + 1],
    [x - 40, middle + 4],
  ];
  return hatched(outline, { gap: 2.4, angle: -4, except: [above(band, top), below(band, bottom)] });
}

const above = (band: Shape, top: number): Shape => [
  [band[0]?.[0] ?? 0, top - 20],
  [band[1]?.[0] ?? 0, top - 20],
  band[1] ?? [0, 0],
  band[0] ?? [0, 0],
];

const below = (band: Shape, bottom: number): Shape => [
  band[3] ?? [0, 0],
  band[2] ?? [0, 0],
  [band[2]?.[0] ?? 0, bottom + 20],
  [band[3]?.[0] ?? 0, bottom + 20],
];
