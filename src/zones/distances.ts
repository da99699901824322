import type { Leg } from '../itineraries/leg.ts';
import { legBetween } from '../itineraries/leg.ts';
import { requirePlace } from '../maps/places.ts';

/** Where goods and people go: ids in `content/geo/places.json`, in the order of the table. */
export const distanceTargets = [
  'dung-quat-ports',
  'sa-ky-port',
  'chu-lai-airport',
  'quang-ngai-city',
] as const;

export type DistanceTarget = (typeof distanceTargets)[number];

/** The straight line from the point of a zone to a port, airport or town; `null` for a zone without a point. */
export function zoneDistance(placeId: string | undefined, target: DistanceTarget): Leg | null {
  if (placeId === undefined) return null;
  return legBetween(requirePlace(placeId), requirePlace(target));
}
