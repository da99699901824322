import { z } from 'astro/zod';

/** A text in both languages, as records write it: `{ vi: …, en: … }`. */
export const both = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
