import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';

/** Titles that a site, rite or product can hold, highest rank first. */
export const recognitionLevels = [
  'special-national',
  'national',
  'provincial',
  'national-treasure',
  'intangible-national',
  'geographical-indication',
  'collective-mark',
  'ocop',
] as const;

export const recognition = z.strictObject({
  level: field(z.enum(recognitionLevels), 'Loại danh hiệu', 'Kind of title'),
  date: field(partialDate.optional(), 'Ngày công nhận nếu biết', 'Date where known'),
  decision: field(
    z.string().min(1).optional(),
    'Số quyết định nếu các nguồn thống nhất',
    'Decision number where sources agree',
  ),
});

export type Recognition = z.infer<typeof recognition>;
