import type { z } from 'astro/zod';
import { culture } from './culture.ts';
import { geopark } from './geopark.ts';
import { heritage } from './heritage.ts';
import { investment } from './investment.ts';
import { news } from './news.ts';
import { pages } from './pages.ts';
import { stories } from './stories.ts';
import { travel } from './travel.ts';

/** The schema of the original file of each collection. */
export const originalSchemas = {
  heritage,
  geopark,
  investment,
  culture,
  travel,
  news,
  stories,
  pages,
} as const;

export type Fields = { [C in keyof typeof originalSchemas]: z.infer<(typeof originalSchemas)[C]> };
