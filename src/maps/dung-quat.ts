import type { MapKind } from './marks.ts';
import type { GeoBox } from './project.ts';

/** The coast from Chu Lai to the Sa Kỳ mouth: the zone with its ports and VSIP inland. */
export const dungQuatBox: GeoBox = { west: 108.6, south: 15.175, east: 108.99, north: 15.46 };

/** Places of the map that have a published position, by kind. */
export const dungQuatPlaces: Readonly<Record<string, MapKind>> = {
  'dung-quat-ports': 'investment',
  'dung-quat-refinery': 'investment',
  'hoa-phat-dung-quat': 'investment',
  'vsip-quang-ngai': 'investment',
  'sa-ky-port': 'travel',
  'chu-lai-airport': 'travel',
};
