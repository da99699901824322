import { z } from 'astro/zod';
import { longestSlug, slugPattern } from '../slug.ts';
import { pastDay } from './date.ts';
import { field } from './field.ts';

/** Fields that every file has, in its own language. */
export const textFields = {
  title: field(
    z.string().min(1).max(90),
    'Tiêu đề của trang, tối đa 90 ký tự',
    'Heading of the page, at most 90 characters',
  ),
  slug: field(
    z.string().max(longestSlug).regex(slugPattern, { error: 'slug' }),
    'Phần cuối của địa chỉ trang, chữ thường không dấu và gạch nối',
    'Last part of the address: lower-case ASCII and hyphens',
  ),
  description: field(
    z.string().min(50).max(240),
    'Một hoặc hai câu giới thiệu, 50–240 ký tự',
    'One or two sentences, 50–240 characters',
  ),
};

/** The frontmatter of a translation: everything else is inherited from the original. */
export const translation = z.strictObject({
  ...textFields,
  translated: field(
    pastDay.optional(),
    'Ngày bản dịch được làm hoặc chỉnh theo bản gốc lần cuối',
    'Day the translation was last brought in line with the original',
  ),
});

export type TranslationFields = z.infer<typeof translation>;
