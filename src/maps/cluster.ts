/** Things at one spot of a drawing, in the order in which they are to be named. */
export interface Cluster<T> {
  readonly members: readonly T[];
  readonly x: number;
  readonly y: number;
}

/**
 * Joins clusters nearer to each other than `distance`, nearest pairs first, until none is left: a joined cluster
 * stands in the middle of its members, which may bring it near a third one. Clusters keep the order of their first
 * members, and near things stand together inside them.
 */
export function cluster<T>(items: readonly Cluster<T>[], distance: number): Cluster<T>[] {
  const clusters = [...items];
  for (let pair = nearest(clusters, distance); pair; pair = nearest(clusters, distance)) {
    const [first, second] = pair;
    const [a, b] = [clusters[first], clusters[second]];
    if (!a || !b) break;
    clusters[first] = join(a, b);
    clusters.splice(second, 1);
  }
  return clusters;
}

/** The places in the list of the nearest pair, the earlier one first. */
function nearest<T>(
  clusters: readonly Cluster<T>[],
  distance: number,
): readonly [number, number] | null {
  let best: readonly [number, number] | null = null;
  let least = distance;
  for (const [first, a] of clusters.entries()) {
    for (let second = first + 1; second < clusters.length; second += 1) {
      const b = clusters[second];
      if (!b) continue;
      const apart = Math.hypot(a.x - b.x, a.y - b.y);
      if (apart < least) [best, least] = [[first, second], apart];
    }
  }
  return best;
}

function join<T>(a: Cluster<T>, b: Cluster<T>): Cluster<T> {
  const [m, n] = [a.members.length, b.members.length];
  return {
    members: [...a.members, ...b.members],
    x: (a.x * m + b.x * n) / (m + n),
    y: (a.y * m + b.y * n) / (m + n),
  };
}
