import type { SectionName } from '../content/collections.ts';
import { basaltColumns } from './basalt.ts';
import {
  type Band,
  brocade,
  brocadeHeight,
  currents,
  fishTraps,
  stripe,
  wickerwork,
} from './brocade.ts';
import { contourLines, hillsWithCraters } from './contours.ts';
import type { Ink } from './ink.ts';
import {
  combWaves,
  dents,
  frieze,
  friezeHeight,
  type Register,
  rules,
  spirals,
  teeth,
} from './sa-huynh.ts';
import { fishScales } from './tiles.ts';

/** A pattern with its size in drawing units, one to a pixel where it is shown at its own size. */
export interface Pattern {
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
}

/** Pages outside the sections carry the motif of the site's mark. */
export type PatternName = SectionName | 'site';

type Cover = (width: number, height: number) => Ink;

const pottery = [
  rules(2),
  teeth(23),
  rules(2),
  spirals(92),
  rules(2),
  combWaves(24, 46),
  rules(1),
] as const;

const ownMotif = [
  rules(2),
  dents(16),
  rules(1),
  spirals(92),
  rules(1),
  dents(16),
  rules(2),
] as const;

const sea = [
  rules(2),
  dents(16),
  rules(1),
  combWaves(64, 160, 9, 4),
  rules(1),
  dents(16),
  rules(1),
  combWaves(32, 64, 4, 4),
  rules(1),
] as const;

const cloth = [
  stripe(2, 'dark'),
  stripe(1, null),
  stripe(1, 'solid'),
  stripe(1, null),
  currents(11),
  stripe(1, null),
  stripe(2, 'dark'),
  stripe(1, null),
  fishTraps(19),
  stripe(1, null),
  stripe(2, 'dark'),
  stripe(1, null),
  wickerwork(12),
  stripe(1, null),
  stripe(2, 'dark'),
] as const;

/** Hills for a width: the craters keep their places from the middle. */
function hills(width: number, height: number) {
  const [x, y] = [width / 2, height / 2];
  return hillsWithCraters(
    [
      { x: x - 390, y: y + 6, radius: 120, height: 60 },
      { x: x + 330, y: y - 14, radius: 170, height: 80 },
      { x: x + 40, y: y + 66, radius: 70, height: 40 },
      { x: x - 20, y: y - 240, radius: 150, height: 70 },
      { x: x - 120, y: y + 290, radius: 190, height: 90 },
    ],
    4,
  );
}

/** Rows of registers until an area is full. */
function filled<T>(
  rows: readonly T[],
  heightOf: (rows: readonly T[]) => number,
  height: number,
): T[] {
  const list: T[] = [];
  while (heightOf(list) < height) list.push(...rows);
  return list;
}

const filledFrieze =
  (registers: readonly Register[]): Cover =>
  (width, height) =>
    frieze(width, filled(registers, friezeHeight, height));

const areas: Readonly<Record<PatternName, Cover>> = {
  site: filledFrieze(ownMotif),
  heritage: filledFrieze(pottery),
  news: filledFrieze(sea),
  culture: (width, height) => brocade(width, filled<Band>(cloth, brocadeHeight, height)),
  geopark: (width, height) => basaltColumns(width, height, 42),
  investment: (width, height) => fishScales(width, height, 40),
  travel: (width, height) => contourLines(width, height, hills(width, height), 3.6),
};

/** Fills an area of any size; what stands over at the lower edge is the user's to clip. */
export function areaPattern(name: PatternName, width: number, height: number): Ink {
  return areas[name](width, height);
}

const natural: Partial<Readonly<Record<PatternName, number>>> = {
  site: friezeHeight(ownMotif),
  heritage: friezeHeight(pottery),
  news: friezeHeight(sea),
  culture: brocadeHeight(cloth),
};

/** The band that opens the index of a section which has no picture. */
export function coverPattern(name: PatternName, width = 1600): Pattern {
  const height = natural[name] ?? 176;
  return { width, height, ink: areaPattern(name, width, height) };
}

const dividers: Readonly<Record<PatternName, (width: number) => { height: number; ink: Ink }>> = {
  site: (width) => friezeDivider(width, [spirals(26, 1.25, 0)]),
  heritage: (width) => friezeDivider(width, [spirals(26, 1.25, 0)]),
  news: (width) => friezeDivider(width, [combWaves(22, 46)]),
  travel: (width) => friezeDivider(width, [rules(1), dents(14), rules(1)]),
  culture: (width) => {
    const bands = [
      stripe(1, 'dark'),
      stripe(1, null),
      currents(7),
      stripe(1, null),
      stripe(1, 'dark'),
    ];
    return { height: brocadeHeight(bands), ink: brocade(width, bands) };
  },
  geopark: (width) => ({ height: 24, ink: basaltColumns(width, 24, 22) }),
  investment: (width) => ({ height: 21, ink: fishScales(width, 14, 14) }),
};

function friezeDivider(width: number, registers: readonly Register[]) {
  return { height: friezeHeight(registers), ink: frieze(width, registers) };
}

/** A thin band between two parts of a page. */
export function dividerPattern(name: PatternName, width = 1600): Pattern {
  return { width, ...dividers[name](width) };
}
