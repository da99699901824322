import { z } from 'astro/zod';
import { both } from './both.ts';
import { field } from './field.ts';
import { source } from './source.ts';

const month = z.number().int().min(1).max(12);
const length = z.number().int().min(1).max(30).default(1);

/**
 * A yearly day, `content/data/festivals/<id>.yaml`. The date is a rule; the days of each year are worked out by
 * `src/calendar/occurrences.ts`.
 */
export const festival = z
  .strictObject({
    name: field(both, 'Tên', 'Name'),
    place: field(both, 'Nơi diễn ra', 'Where it is held'),
    lunar: field(
      z.strictObject({ day: z.number().int().min(1).max(30), month, days: length }).optional(),
      'Ngày âm lịch: day, month, số ngày days',
      'Lunar date: day, month, number of days',
    ),
    solar: field(
      z.strictObject({ day: z.number().int().min(1).max(31), month, days: length }).optional(),
      'Ngày dương lịch: day, month, số ngày days',
      'Solar date: day, month, number of days',
    ),
    rhythm: field(
      z.strictObject({ years: z.number().int().min(2), from: z.number().int() }).optional(),
      'Mấy năm một lần, tính từ năm nào',
      'Once in so many years, counted from a year',
    ),
    approximate: field(
      z.boolean().default(false),
      'Các nguồn ghi khác nhau: ngày chỉ là khoảng',
      'Sources differ: the days are only about right',
    ),
    mourning: field(
      z.boolean().default(false),
      'Ngày tưởng niệm, không phải lễ hội',
      'A day of remembrance, no festival',
    ),
    visitors: field(
      both.optional(),
      'Khách có dự được không, theo nguồn',
      'Whether visitors may come, as far as a source says',
    ),
    note: field(both.optional(), 'Ghi chú', 'Note'),
    entry: field(
      z.string().optional(),
      'Bài liên quan, ví dụ culture/khao-le',
      'The page about it, such as culture/khao-le',
    ),
    sources: field(z.array(source).min(1), 'Nguồn', 'Sources'),
  })
  .refine(({ lunar, solar }) => (lunar === undefined) !== (solar === undefined), {
    error: 'festival-date',
    path: ['lunar'],
  });

export type Festival = z.infer<typeof festival>;
