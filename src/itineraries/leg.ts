import type { Place, Precision } from '../maps/places.ts';
import { distanceKm } from '../maps/project.ts';

/** A straight line between two stops, as exactly as their points allow. */
export interface Leg {
  /** Kilometres, a multiple of `step`. */
  readonly km: number;
  /** To how many kilometres the distance is known. */
  readonly step: number;
}

/** Points are good to about 0.1, 1 and 5 km: more digits would claim what nobody measured. */
const steps: Readonly<Record<Precision, number>> = { site: 0.1, locality: 1, commune: 5 };

/** The great-circle distance of two places, rounded by the less exact of the two. */
export function legBetween(from: Place, to: Place): Leg {
  const step = Math.max(steps[from.precision], steps[to.precision]);
  const km = distanceKm([from.lon, from.lat], [to.lon, to.lat]);
  // Divided last, so that 0.1-km steps stay clean decimals.
  const perKm = 1 / step;
  return { km: Math.round(km * perKm) / perKm, step };
}
