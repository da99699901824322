import { drawPosition, type Place, placeholderIds, type Precision, requirePlace } from './geodata.ts';
import { type Frame, insideFrame, projectPoint } from './project.ts';

export type MapKind = 'heritage' | 'geopark' | 'investment' | 'culture' | 'travel' | 'news';

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

/** The marks of all entries inside the frame; marks nearer to each other than `distance` become one. */
export function marksOf(entries: readonly Entry[], frame: Frame, distance: number): Mark[] {
  let marks: Mark[] = [];
  for (const entry of entries) {
    if (!entry.drawable) continue;
    const [x, y] = projectPoint(frame, drawPosition(entry.place));
    if (insideFrame(frame, [x, y], 2)) marks.push({ entries: [entry], x, y });
  }
  // A merged mark stands in the middle, which may bring it near a third one: nearest pairs first, until none is left.
  for (let pair = nearest(marks, distance); pair; pair = nearest(marks, distance)) {
    const [a, b] = pair;
    marks = [...marks.filter((mark) => mark !== a && mark !== b), join(a, b)];
  }
  return marks.toSorted((a, b) => firstNumber(a) - firstNumber(b));
}

function nearest(marks: readonly Mark[], distance: number): readonly [Mark, Mark] | null {
  let best: readonly [Mark, Mark] | null = null;
  let least = distance;
  for (const [index, a] of marks.entries()) {
    for (const b of marks.slice(index + 1)) {
      const apart = Math.hypot(a.x - b.x, a.y - b.y);
      if (apart < least) [best, least] = [[a, b], apart];
    }
  }
  return best;
}

function join(a: Mark, b: Mark): Mark {
  const [m, n] = [a.entries.length, b.entries.length];
  return {
    entries: [...a.entries, ...b.entries].toSorted((one, two) => one.number - two.number),
    x: (a.x * m + b.x * n) / (m + n),
    y: (a.y * m + b.y * n) / (m + n),
  };
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

/** The kind that all places of the mark share, or `null`. */
export function kindOf(mark: Mark): MapKind | null {
  const kinds = new Set(mark.entries.map(({ point }) => point.kind ?? null));
  const [kind] = kinds;
  return kinds.size === 1 && kind ? kind : null;
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
