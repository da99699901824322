import { z } from 'astro/zod';
import { field } from './field.ts';
import { recognition } from './recognition.ts';
import { sharedFields } from './shared.ts';

export const geoparkKinds = [
  'project',
  'volcano',
  'coast',
  'island',
  'cave',
  'arch',
  'lagoon',
  'waterfall',
  'sea',
  'farming',
  'landscape',
  'monument',
  'research',
  'guide',
] as const;

export const geopark = z.strictObject({
  ...sharedFields,
  kind: field(z.enum(geoparkKinds), 'Loại điểm địa chất', 'Kind of geosite'),
  recognition: field(z.array(recognition).default([]), 'Xếp hạng', 'Recognition'),
});
