import { z } from 'astro/zod';
import { slugPattern } from '../slug.ts';
import { pastPartialDate } from './date.ts';
import { field } from './field.ts';
import { sharedFields } from './shared.ts';

const longestMilestone = 240;
const text = z.string().min(1).max(longestMilestone);

const milestone = z.strictObject({
  date: field(
    pastPartialDate,
    'Ngày, hoặc tháng hay năm nếu nguồn chỉ ghi vậy',
    'The day, or month or year where sources say no more',
  ),
  endDate: field(pastPartialDate.optional(), 'Ngày kết thúc', 'Last day'),
  text: field(
    z.strictObject({ vi: text, en: text }),
    'Một câu ở mỗi ngôn ngữ, tối đa 240 ký tự',
    'One sentence in each language, at most 240 characters',
  ),
  source: field(
    z.string(),
    'Mã một nguồn trong sources của hồ sơ',
    'Id of a source of the same file',
  ),
  page: field(
    z.string().optional(),
    'Trang kể rõ hơn, dạng mục/khóa',
    'A page that tells more, as collection/key',
  ),
});

/** A story that runs over years: its text introduces it, its timeline is made of news and of milestones. */
export const stories = z.strictObject({
  ...sharedFields,
  news: field(
    z.array(z.string().regex(slugPattern, { error: 'slug' })).min(2),
    'Khóa của các tin thuộc hồ sơ, ít nhất hai',
    'Keys of the news that belongs to the story, at least two',
  ),
  milestones: field(
    z.array(milestone).default([]),
    'Mốc thời gian chưa có bài tin riêng',
    'Dates that have no news article of their own',
  ),
});

export type Milestone = z.infer<typeof milestone>;
