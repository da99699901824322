import { z } from 'astro/zod';
import { slugPattern } from '../slug.ts';

const text = z.strictObject({
  label: z.string().min(1),
  slug: z.string().regex(slugPattern, { error: 'slug' }),
});

/** `content/data/news-places.yaml`: places by which news can be read, each with the permanent pages about it. */
export const newsPlaces = z.record(
  z.string().regex(slugPattern),
  z.strictObject({ vi: text, en: text, pages: z.array(z.string()).min(1) }),
);

export type NewsPlaces = z.infer<typeof newsPlaces>;
