import type { Point } from '../../patterns/ink.ts';
import { type Surface, surface } from './terrain.ts';

/** Size of the drawing; the sea of today lies at `sea`, the older and higher one at `oldSea`. */
export const size = {
  width: 800,
  height: 480,
  top: 44,
  bottom: 462,
  sea: 250,
  oldSea: 222,
} as const;

/**
 * The surfaces of the section, as `x y` pairs. A kilometre is 226 units wide and 480 high in the rings, so that 169 m,
 * 88 m, 1 km and 500 m are in proportion; what lies between and below is schematic.
 */
const points = (text: string): Point[] =>
  text.split(', ').map((pair) => {
    const [x = 0, y = 0] = pair.split(' ').map(Number);
    return [x, y];
  });

const ringTop =
  '384 292, 414 276, 442 249, 464 214, 478 186, 488 177, 500 186, 514 210, 532 234, 556 245, 602 247, 648 245, 672 232, 690 204, 703 178, 714 169';
const coinTop =
  '136 211, 146 219, 158 232, 180 239, 202 233, 216 218, 226 209, 236 206, 246 211, 262 228, 282 250, 304 275, 326 289';
const lines = {
  floor: '0 372, 90 350, 170 304, 300 288, 420 292, 560 286, 660 300, 730 344, 800 372',
  /** The large ring of Thới Lới before the sea cut it, and after. */
  ring: `${ringTop}, 725 178, 742 212, 760 256, 776 312, 796 371`,
  ringCut: `${ringTop}, 724 176, 731 184, 733 198, 735 228, 736 246, 742 255, 764 262, 782 312, 796 371`,
  ringInner:
    '536 238, 548 232, 558 222, 566 217, 574 222, 584 236, 600 242, 616 236, 626 221, 635 215, 644 221, 656 232, 670 236',
  /** Giếng Tiền with the flow at its foot, before the sea cut it, and after. */
  coin: `26 367, 36 318, 46 266, 56 247, 72 243, 90 237, 104 226, 116 213, 126 208, ${coinTop}`,
  coinCut: `26 367, 36 318, 46 270, 56 257, 76 254, 106 252, 111 244, 113 228, 115 216, 120 210, 127 208, ${coinTop}`,
  plain: '266 252, 300 243, 420 242, 452 247',
  /** Hòn Tai and Hòn Vung. */
  plugs:
    '308 246, 318 239, 327 226, 337 219, 346 222, 354 234, 360 239, 366 233, 374 225, 384 227, 392 237, 400 246',
} as const;

const rough: Readonly<Record<keyof typeof lines, number>> = {
  floor: 3,
  ring: 3,
  ringCut: 3,
  ringInner: 2,
  coin: 2.4,
  coinCut: 2.4,
  plain: 1.5,
  plugs: 3,
};

/** Before and after a cut have the same roughness, so that the rock that stays does not move. */
const seeds: Readonly<Partial<Record<keyof typeof lines, number>>> = {
  ring: 2,
  ringCut: 2,
  coin: 4,
  coinCut: 4,
};

const profile = (name: keyof typeof lines): Surface =>
  surface(points(lines[name]), rough[name], seeds[name] ?? 1);

export const profiles = {
  floor: profile('floor'),
  ring: profile('ring'),
  ringCut: profile('ringCut'),
  ringInner: profile('ringInner'),
  coin: profile('coin'),
  coinCut: profile('coinCut'),
  plain: profile('plain'),
  plugs: profile('plugs'),
} as const;
