import {
  candidates,
  type LabelOptions,
  type LabelPoint,
  onMark,
  overlaps,
  type PlacedLabel,
  plateRadius,
} from './label-candidates.ts';

export {
  type Anchor,
  type LabelOptions,
  type LabelPoint,
  lineHeight,
  overlaps,
  type PlacedLabel,
  type Rect,
} from './label-candidates.ts';

type Choices = ReadonlyMap<LabelPoint, readonly PlacedLabel[]>;

/** Gives each point of the order the first candidate that is still free. */
function greedy(order: readonly LabelPoint[], choices: Choices, taken: readonly PlacedLabel[]): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const point of order) {
    const free = choices
      .get(point)
      ?.find(({ box }) => ![...taken, ...placed].some((other) => overlaps(box, other.box)));
    if (free) placed.push(free);
  }
  return placed;
}

/** One attempt; points without any free place are missing from the answer. */
function attempt(points: readonly LabelPoint[], options: LabelOptions): PlacedLabel[] {
  const choices: Choices = new Map(points.map((point) => [point, candidates(point, 'text', points, options)]));
  const freedom = (point: LabelPoint) => choices.get(point)?.length ?? 0;
  const orders = [
    points.toSorted((a, b) => freedom(a) - freedom(b)),
    points,
    points.toReversed(),
    points.toSorted((a, b) => a.y - b.y),
    points.toSorted((a, b) => b.x - a.x),
  ];
  let texts: PlacedLabel[] = [];
  for (const order of orders) {
    const placed = greedy(order, choices, []);
    if (placed.length > texts.length) texts = placed;
  }
  const nameless = points.filter(({ id }) => !texts.some((label) => label.id === id));
  const near = { ...options, gap: 1 };
  const keys: Choices = new Map(nameless.map((point) => [point, candidates(point, 'key', points, near)]));
  return [...texts, ...greedy(nameless, keys, texts)];
}

/**
 * Places labels so that none touches another, a mark, a reserved rectangle or the frame. Points with few free places
 * choose first; a few other orders are tried too, and the one that names most points wins. Points without room get
 * their number, beside the mark or at worst on it. Answers in the order of the points; the same input always gives
 * the same picture.
 */
export function placeLabels(points: readonly LabelPoint[], options: LabelOptions): PlacedLabel[] {
  const plates = new Set<string>();
  for (;;) {
    // A number on a mark needs a larger mark, which other labels have to respect: start again with it.
    const sized = points.map((point) =>
      plates.has(point.id) ? { ...point, radius: plateRadius(point, options) } : point,
    );
    const rest = attempt(sized, options).filter(({ id }) => !plates.has(id));
    const stuck = points.find(({ id }) => !plates.has(id) && !rest.some((label) => label.id === id));
    if (!stuck) {
      return points.map((point) => rest.find(({ id }) => id === point.id) ?? onMark(point, options));
    }
    plates.add(stuck.id);
  }
}
