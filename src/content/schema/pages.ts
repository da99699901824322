import { z } from 'astro/zod';
import { sharedFields } from './shared.ts';
import { source } from './source.ts';

/** Pages about the site itself (about, accessibility, credits). They may do without sources. */
export const pages = z.strictObject({
  ...sharedFields,
  sources: z.array(source).default([]),
});
