import {
  candidates,
  type LabelOptions,
  type LabelPoint,
  noLabel,
  type PlacedLabel,
} from './label-candidates.ts';
import { overlaps, segmentMeetsRect, segmentsCross } from './label-geometry.ts';

export {
  type Anchor,
  type LabelOptions,
  type LabelPoint,
  lineHeight,
  type PlacedLabel,
} from './label-candidates.ts';
export { overlaps, type Rect } from './label-geometry.ts';

type Choices = ReadonlyMap<LabelPoint, readonly PlacedLabel[]>;

/** Candidates of all points for both kinds of label, worked out once for all attempts. */
interface Placer {
  readonly points: readonly LabelPoint[];
  readonly texts: Choices;
  readonly keys: Choices;
}

function placerOf(points: readonly LabelPoint[], options: LabelOptions): Placer {
  const choices = (mode: 'text' | 'key'): Choices =>
    new Map(points.map((point) => [point, candidates(point, mode, points, options)]));
  return { points, texts: choices('text'), keys: choices('key') };
}

/** Whether two labels with their leaders touch. */
export function labelsClash(a: PlacedLabel, b: PlacedLabel): boolean {
  if (overlaps(a.box, b.box)) return true;
  if (a.leader && segmentMeetsRect(a.leader, b.box)) return true;
  if (b.leader && segmentMeetsRect(b.leader, a.box)) return true;
  return Boolean(a.leader && b.leader && segmentsCross(a.leader, b.leader));
}

/** Gives each point of the order the first candidate that is still free. */
function greedy(
  order: readonly LabelPoint[],
  choices: Choices,
  taken: readonly PlacedLabel[],
): PlacedLabel[] {
  const placed = [...taken];
  for (const point of order) {
    const free = choices
      .get(point)
      ?.find((choice) => !placed.some((other) => labelsClash(choice, other)));
    if (free) placed.push(free);
  }
  return placed;
}

/**
 * One attempt: keys of the points in `keyed` first, then as many texts as possible, then keys for the others. Points
 * without any free place are missing from the answer.
 */
function attempt({ points, texts, keys }: Placer, keyed: ReadonlySet<string>): PlacedLabel[] {
  const first = greedy(
    points.filter(({ id }) => keyed.has(id)),
    keys,
    [],
  );
  const others = points.filter(({ id }) => !keyed.has(id));
  const freedom = (point: LabelPoint) => texts.get(point)?.length ?? 0;
  const orders = [
    others.toSorted((a, b) => freedom(a) - freedom(b)),
    others,
    others.toReversed(),
    others.toSorted((a, b) => a.y - b.y),
    others.toSorted((a, b) => b.x - a.x),
  ];
  let best = first;
  for (const order of orders) {
    const placed = greedy(order, texts, first);
    if (placed.length > best.length) best = placed;
  }
  const named = new Set(best.map(({ id }) => id));
  return greedy(
    others.filter(({ id }) => !named.has(id)),
    keys,
    best,
  );
}

/**
 * Places labels so that none touches another, a mark, a reserved rectangle or the frame. Points with few free places
 * choose first; a few other orders are tried too, and the one that names most points wins. Points without room get
 * their number, beside the mark or at the end of a leader; where even that fails, the mark stays without a label.
 * Answers in the order of the points; the same input always gives the same picture.
 */
export function placeLabels(points: readonly LabelPoint[], options: LabelOptions): PlacedLabel[] {
  const placer = placerOf(points, options);
  const keyed = new Set<string>();
  for (;;) {
    const placed = new Map(attempt(placer, keyed).map((label) => [label.id, label]));
    // Points left over get their number before others get their names, until nobody new is left over.
    const stuck = points.filter(({ id }) => !placed.has(id) && !keyed.has(id));
    if (stuck.length === 0) {
      return points.map((point) => placed.get(point.id) ?? noLabel(point, options));
    }
    for (const { id } of stuck) keyed.add(id);
  }
}
