import { z } from 'astro/zod';
import { slugPattern } from '../slug.ts';
import { both } from './both.ts';
import { field } from './field.ts';

const wordings = z.array(z.string().trim().min(2)).default([]);
const inLanguages = z.strictObject({ vi: wordings, en: wordings });

const rule = z.strictObject({
  reason: field(
    both,
    'Vì sao không được viết, một câu cho mỗi ngôn ngữ',
    'Why it may not be written, a sentence in each language',
  ),
  source: field(
    z.string().min(1),
    'Căn cứ: bài viết dạng mục/khóa hoặc tên tài liệu',
    'What it rests on: an article as collection/key, or a document',
  ),
  phrases: field(
    inLanguages,
    'Những cụm từ không được viết; dấu … thay cho tối đa mười hai chữ trong cùng câu',
    'The wordings that may not stand; … is up to twelve words of the same sentence',
  ),
  allowed: field(
    inLanguages.default({ vi: [], en: [] }),
    'Những cụm từ làm cho câu đúng, ví dụ lời phủ nhận',
    'Wordings that make it right, such as a denial',
  ),
});

/** `content/data/not-claimed.yaml`: what no text of this site may claim, by a name for each claim. */
export const notClaimed = z.record(z.string().regex(slugPattern), rule);

export type NotClaimed = z.infer<typeof notClaimed>;
