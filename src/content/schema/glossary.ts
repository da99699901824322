import { z } from 'astro/zod';
import { entryName } from './entry-name.ts';
import { field } from './field.ts';

/** A word that a reader can see: spaces alone are none. */
const visible = z.string().trim().min(1);

/**
 * A word of the glossary, `content/data/glossary/<id>.yaml`. The id is its anchor on the page of the glossary and stays
 * when the word is written otherwise.
 */
export const glossaryTerm = z.strictObject({
  term: field(
    visible.max(40),
    'Từ tiếng Việt, viết thường trừ tên riêng',
    'The Vietnamese word, in lower case unless it is a name',
  ),
  forms: field(
    z.array(visible).default([]),
    'Những cách viết khác trong bài, kể cả chữ hoa đầu câu',
    'Other forms in the text, those with a capital included',
  ),
  english: field(
    visible.max(60),
    'Nghĩa tiếng Anh, vài chữ',
    'What it is in English, in a few words',
  ),
  definition: field(
    z.strictObject({ vi: z.string().min(30).max(300), en: z.string().min(30).max(300) }),
    'Giải thích, một hoặc hai câu, hai ngôn ngữ',
    'One or two sentences in both languages',
  ),
  linkInVietnamese: field(
    z.boolean().default(false),
    'Đặt liên kết ở lần đầu xuất hiện trong bài tiếng Việt',
    'Linked where it first stands in a Vietnamese text',
  ),
  page: field(
    entryName.optional(),
    'Bài viết về chính nó, ví dụ culture/khao-le; ở bài ấy từ này không thành liên kết',
    'The article about it, such as culture/khao-le, in which it is not linked',
  ),
  examples: field(
    z.array(entryName).default([]),
    'Các bài có nói tới nó',
    'Articles in which it can be met',
  ),
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
