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

const lunar = z.strictObject({
  day: z.number().int().min(1).max(30),
  month: z.number().int().min(1).max(12),
  days: z.number().int().min(1).max(30).default(1),
});

export const culture = z.strictObject({
  ...sharedFields,
  kind: field(z.enum(cultureKinds), 'Loại bài văn hóa', 'Kind of page'),
  recognition: field(z.array(recognition).default([]), 'Danh hiệu', 'Titles'),
  lunar: field(lunar.optional(), 'Ngày âm lịch của lễ hội', 'Lunar date of a festival'),
});
