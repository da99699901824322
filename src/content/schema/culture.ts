import { z } from 'astro/zod';
import { field } from './field.ts';
import { recognition } from './recognition.ts';
import { sharedFields } from './shared.ts';

export const cultureKinds = [
  'festival',
  'craft',
  'product',
  'food',
  'performing-art',
  'people',
] as const;

export const culture = z.strictObject({
  ...sharedFields,
  kind: field(z.enum(cultureKinds), 'Loại bài văn hóa', 'Kind of page'),
  recognition: field(z.array(recognition).default([]), 'Danh hiệu', 'Titles'),
});
