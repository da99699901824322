import { type Cluster, cluster } from './cluster.ts';
import {
  drawPosition,
  type Place,
  type Precision,
  placeholderIds,
  requirePlace,
} from './geodata.ts';
import { type Frame, insideFrame, projectPoint } from './project.ts';

export type MapKind = 'heritage' | 'geopark' | 'investment' | 'culture' | 'travel' | 'news';

/** All kinds, in the order of the site's sections. */
export const mapKinds: readonly MapKind[] = [
  'heritage',
  'geopark',
  'investment',
  'culture',
  'travel',
  'news',
];

/** A point that a page asks for. */
export interface MapPoint {
  /** Id in `content/geo/places.json`. */
  readonly id: string;
  readonly label: string;
  readonly href?: string;
  readonly kind?: MapKind;
}

/** A point with its place and its number in the list below the map. */
export interface Entry {
  readonly point: MapPoint;
  readonly place: Place;
  readonly number: number;
  /** `false` for ids that stand for no position at all. */
  readonly drawable: boolean;
}

/** One mark of the drawing; places that fall together share one. */
export interface Mark {
  readonly entries: readonly Entry[];
  readonly x: number;
  readonly y: number;
}

/** Joins points with their places, in the given order. An unknown id stops the build. */
export function entriesOf(points: readonly MapPoint[]): Entry[] {
  return points.map((point, index) => ({
    point,
    place: requirePlace(point.id),
    number: index + 1,
    drawable: !placeholderIds.has(point.id),
  }));
}

function spots(entries: readonly Entry[], frame: Frame): Cluster<Entry>[] {
  return entries
    .filter(({ drawable }) => drawable)
    .map((entry) => {
      const [x, y] = projectPoint(frame, drawPosition(entry.place));
      return { members: [entry], x, y };
    });
}

/**
 * Numbers the entries anew so that places near each other follow one another: the key of a shared mark is then a short
 * run ("4–9"). Otherwise the given order stays; what cannot be drawn comes last.
 */
export function numberByNearness(
  entries: readonly Entry[],
  frame: Frame,
  distance: number,
): Entry[] {
  const drawn = cluster(spots(entries, frame), distance).flatMap(({ members }) => members);
  const rest = entries.filter(({ drawable }) => !drawable);
  return [...drawn, ...rest].map((entry, index) => ({ ...entry, number: index + 1 }));
}

/** The marks of all entries inside the frame; marks nearer to each other than `distance` become one. */
export function marksOf(entries: readonly Entry[], frame: Frame, distance: number): Mark[] {
  const inside = spots(entries, frame).filter(({ x, y }) => insideFrame(frame, [x, y], 2));
  return cluster(inside, distance).map(({ members, x, y }) => {
    return { entries: members.toSorted((a, b) => a.number - b.number), x, y };
  });
}

export function firstNumber(mark: Mark): number {
  return mark.entries[0]?.number ?? 0;
}

/** The least exact class among the mark's places: a shared mark must not promise more than its worst member. */
export function precisionOf(mark: Mark): Precision {
  const classes = mark.entries.map(({ place }) => place.precision);
  if (classes.includes('commune')) return 'commune';
  return classes.includes('locality') ? 'locality' : 'site';
}

/** The kind that all places of the mark share; `mixed` if they differ, `null` if none has one. */
export function kindOf(mark: Mark): MapKind | 'mixed' | null {
  const kinds = new Set(mark.entries.map(({ point }) => point.kind ?? null));
  const [kind = null] = kinds;
  return kinds.size > 1 ? 'mixed' : kind;
}

/** The kinds among the entries, in the order of the site's sections. */
export function kindsOf(entries: readonly Entry[]): MapKind[] {
  return mapKinds.filter((kind) => entries.some(({ point }) => point.kind === kind));
}

/** The numbers of a mark as a short text, runs drawn together: "4", "2, 5" or "2–4, 8, 25". */
export function numbersOf(mark: Mark): string {
  const runs: [from: number, to: number][] = [];
  for (const { number } of mark.entries) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  const texts = runs.map(([from, to]) => {
    if (from === to) return String(from);
    return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;
  });
  return texts.join(', ');
}
