import { z } from 'astro/zod';
import { slugPattern } from '../slug.ts';

const text = z.strictObject({
  label: z.string().min(1),
  slug: z.string().regex(slugPattern, { error: 'slug' }),
});

/** `content/data/topics.yaml`: topics of the news by key. */
export const topics = z.record(
  z.string().regex(slugPattern),
  z.strictObject({ vi: text, en: text }),
);

export type Topics = z.infer<typeof topics>;
