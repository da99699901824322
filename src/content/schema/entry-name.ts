import { z } from 'astro/zod';

/** The name of an article in fields and links: `collection/key`. That it exists is checked once all files are read. */
export const entryName = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, { error: 'entry-key' });
