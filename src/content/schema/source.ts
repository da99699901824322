import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';

/** One published source of an article, listed at its foot and pointed at by `<Cite id="…" />`. */
export const source = z.strictObject({
  id: field(
    z.string().regex(/^[a-z][a-z0-9-]*$/, { error: 'source-id' }),
    'Mã ngắn, ví dụ s1, dùng trong <Cite id="s1" />',
    'Short handle such as s1, used in <Cite id="s1" />',
  ),
  title: field(z.string().min(1), 'Tên bài hoặc tài liệu', 'Title of the text'),
  publisher: field(z.string().min(1), 'Nơi công bố', 'Publisher'),
  date: field(partialDate.optional(), 'Ngày công bố nếu biết', 'Date of publication where known'),
  url: field(
    z.url({ protocol: /^https?$/, error: 'url' }).optional(),
    'Địa chỉ đầy đủ, bỏ trống nếu không có',
    'Full address; leave out where there is none',
  ),
  lang: field(
    z
      .string()
      .regex(/^[a-z]{2}$/, { error: 'lang' })
      .default('vi'),
    'Ngôn ngữ của tên nguồn, hai chữ cái',
    'Language of the title, two letters',
  ),
});

export type Source = z.infer<typeof source>;
