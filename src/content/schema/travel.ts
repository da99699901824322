import { z } from 'astro/zod';
import { field } from './field.ts';
import { sharedFields } from './shared.ts';

export const travelKinds = ['getting-there', 'practical', 'season', 'itinerary'] as const;

export const travel = z.strictObject({
  ...sharedFields,
  kind: field(z.enum(travelKinds), 'Loại bài du lịch', 'Kind of page'),
});
