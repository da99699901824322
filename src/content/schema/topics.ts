import { z } from 'astro/zod';
import { slugPattern } from '../slug.ts';
import { field } from './field.ts';

const text = z.strictObject({
  label: field(z.string().min(1), 'Tên chủ đề', 'Name of the topic'),
  slug: field(
    z.string().regex(slugPattern, { error: 'slug' }),
    'Phần cuối của địa chỉ, chữ thường không dấu và gạch nối',
    'Last part of the address: lower-case ASCII and hyphens',
  ),
});

/** `content/data/topics.yaml`: topics of the news by key. */
export const topics = z.record(
  z.string().regex(slugPattern),
  z.strictObject({ vi: text, en: text }),
);

export type Topics = z.infer<typeof topics>;
