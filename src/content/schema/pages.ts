import { z } from 'astro/zod';
import { field } from './field.ts';
import { sharedFields } from './shared.ts';
import { source } from './source.ts';

/** Pages about the site itself (about, accessibility, credits). They may do without sources. */
export const pages = z.strictObject({
  ...sharedFields,
  sources: field(z.array(source).default([]), 'Nguồn, nếu có', 'Sources, where there are any'),
});
