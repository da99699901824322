import { z } from 'astro/zod';
import { field } from './field.ts';
import { recognition } from './recognition.ts';
import { sharedFields } from './shared.ts';

export const heritageKinds = [
  'archaeology',
  'memorial',
  'revolution',
  'citadel',
  'wall',
  'temple',
  'landscape',
  'museum',
  'architecture',
  'craft',
  'festival',
] as const;

/** Years, negative before our era. */
const period = z.strictObject({ from: z.number().int(), to: z.number().int() });

export const heritage = z.strictObject({
  ...sharedFields,
  kind: field(z.enum(heritageKinds), 'Loại di sản', 'Kind of heritage'),
  recognition: field(z.array(recognition).default([]), 'Xếp hạng', 'Recognition'),
  period: field(
    period.optional(),
    'Niên đại, năm âm là trước Công nguyên',
    'Years; negative before our era',
  ),
});
