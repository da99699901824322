import { type Point, polyline, strokes } from '../../patterns/ink.ts';
import { seeded } from '../../patterns/random.ts';
import { profiles, size } from './section-profiles.ts';
import { along, beds, between, type Surface } from './terrain.ts';

const { floor, ring, ringCut, ringInner, coin, coinCut, plain, plugs } = profiles;
const { sea, oldSea, bottom } = size;
const deep: Surface = () => bottom;

/** Shapes of the section by the way they are inked, as path data. */
export const shapes = {
  sea: `M0 ${sea}H800V${bottom}H0Z`,
  ripples: [256, 263, 274]
    .map((y, row) => `M${8 + row * 26} ${y}h${54 - row * 12}M${746 - row * 9} ${y}h${38 - row * 8}`)
    .join(''),
  oldSea: `M0 ${oldSea}H470V${sea + 2}H0ZM722 ${oldSea}H800V${sea + 2}H722Z`,
  oldSeaLine: `M0 ${oldSea}H458M748 ${oldSea}H800`,
  oldSeaMark: `M726 ${oldSea}H760`,
  basalt: between(floor, deep, 0, 800),
  basaltTop: polyline(along(floor, 0, 800)),
  joints: joints(),
  base: `M0 ${bottom}H800V${size.height}H0Z`,
  vent: vent(602, 246, 34),
  ring: between(ring, floor, 386, 794),
  ringBeds: beds(ring, floor, 392, 788, 7),
  ringCut: between(ringCut, floor, 386, 794),
  ringCutBeds: beds(ringCut, floor, 392, 735, 7),
  ringGhost: polyline(along(ring, 724, 782)),
  cave: 'M738 251C727 252 722 244 727 236C731 231 735 232 736 236Z',
  coral: coral(),
  inner: between(ringInner, ring, 538, 668),
  innerBeds: beds(ringInner, ring, 544, 662, 4),
  coin: between(coin, floor, 28, 322),
  coinBeds: beds(coin, floor, 40, 316, 6),
  coinCut: between(coinCut, floor, 28, 322),
  coinCutBeds: beds(coinCut, floor, 114, 316, 6),
  coinGhost: polyline(along(coin, 46, 116)),
  coinVents: vent(180, 239, 26) + vent(337, 240, 7) + vent(378, 240, 6),
  plain: between(plain, floor, 270, 448),
  plugs: between(plugs, plain, 309, 399),
  lavaFlow: between(
    (x) => coin(x) - 1,
    (x) => coin(x) + 9,
    44,
    112,
  ),
  arch: 'M50 256C48 247 52 239 60 238C66 231 84 231 91 239C96 243 98 249 99 253L90 254C90 246 86 241 79 241C72 241 69 247 69 255Z',
  lake: 'M579 232H619C616 239 610 242 600 243C590 242 583 239 579 232Z',
  fields: fields(),
  flag: 'M714 169V146M714 146h13v8h-13',
  ashEast: ash(602, 243, 7, 176, 420),
  ashWest: ash(180, 237, 8, 120, 190) + ash(600, 240, 9, 110, 150),
} as const;

/** Columns into which the basalt has split, from its surface down, and the seams between flows. */
function joints(): string {
  const random = seeded(11);
  const lines: [Point, Point][] = [];
  for (let row = 0; row < 3; row += 1) {
    for (let x = 6 + row * 4; x < 800; x += 11 + random() * 9) {
      const top = floor(x) + row * 46 + 4;
      lines.push([
        [x, top],
        [x + random() * 4 - 2, Math.min(bottom - 4, top + 22 + random() * 18)],
      ]);
    }
  }
  const seams = [46, 92].map((down) =>
    polyline(along((x) => Math.min(bottom, floor(x) + down), 0, 800, 24)),
  );
  return strokes(lines.filter(([from]) => from[1] < bottom - 12)) + seams.join('');
}

/** The neck through which magma rose: a funnel where it exploded, a crack below. */
function vent(x: number, top: number, half: number): string {
  const [neck, foot] = [Math.min(4, half), top + 90];
  return `M${x - half} ${top}C${x - half * 0.3} ${top + 26} ${x - neck} ${top + 52} ${x - neck} ${foot}L${x - neck - 1} ${bottom}H${x + neck}L${x + neck - 1} ${foot}C${x + neck} ${top + 52} ${x + half * 0.3} ${top + 26} ${x + half} ${top}Z`;
}

/** Heads of coral on the slope below the old sea. */
function coral(): string {
  return [
    [752, 240, 4],
    [758, 252, 5],
    [764, 266, 4],
    [769, 281, 5],
    [775, 298, 4],
  ]
    .map(
      ([x = 0, y = 0, r = 0]) =>
        `M${x - r} ${y}a${r} ${r} 0 0 1 ${r * 2} 0zM${x} ${y}v${-r}M${x - r / 2} ${y}l${-r / 4} ${-r * 0.8}M${x + r / 2} ${y}l${r / 4} ${-r * 0.8}`,
    )
    .join('');
}

/** Beds of garlic on the plain. */
function fields(): string {
  const rows: [Point, Point][] = [];
  for (let x = 296; x < 434; x += 5) {
    const onPlug = x > 306 && x < 404;
    if (!onPlug)
      rows.push([
        [x, plain(x) - 1],
        [x + 1.4, plain(x) - 8],
      ]);
  }
  return strokes(rows);
}

/** Ash over a vent as dots: dense below, drifting and thin above. */
function ash(x: number, from: number, seed: number, height: number, count: number): string {
  const random = seeded(seed);
  let dots = '';
  for (let index = 0; index < count; index += 1) {
    const rise = random() ** 0.8;
    const spread = 10 + 62 * rise ** 1.4;
    const side = (random() + random() + random()) / 1.5 - 1;
    const px = Math.round((x + side * spread + rise * 14) * 10) / 10;
    dots += `M${px} ${Math.round((from - rise * height) * 10) / 10}h0`;
  }
  return dots;
}
