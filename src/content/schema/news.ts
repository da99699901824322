import { z } from 'astro/zod';
import { pastDay, pastPartialDate } from './date.ts';
import { field } from './field.ts';
import { sharedFields } from './shared.ts';

export const newsSections = [
  'diplomacy',
  'overseas',
  'heritage',
  'ly-son',
  'economy',
  'tourism',
] as const;

export type NewsSection = (typeof newsSections)[number];

/** News has two dates: when the thing happened and when this site compiled the article. Both are shown. */
export const news = z
  .strictObject({
    ...sharedFields,
    date: field(
      pastPartialDate,
      'Ngày sự kiện, hoặc tháng hay năm nếu nguồn chỉ ghi vậy',
      'Day of the event, or month or year where sources say no more',
    ),
    endDate: field(pastPartialDate.optional(), 'Ngày kết thúc', 'Last day'),
    compiled: field(pastDay, 'Ngày biên soạn bài', 'Day the article was compiled'),
    section: field(z.enum(newsSections), 'Mục tin', 'Section of the news'),
    topics: field(z.array(z.string()).min(1), 'Chủ đề trong topics.yaml', 'Topics of topics.yaml'),
  })
  .refine(
    ({ date, endDate = date }) => {
      // As exactly as both are known: an event of 2018-03-16 may end in “2018-03”.
      const length = Math.min(date.length, endDate.length);
      return endDate.slice(0, length) >= date.slice(0, length);
    },
    { error: 'date-order', path: ['endDate'] },
  );
