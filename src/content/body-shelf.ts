import type { Body } from './tree.ts';

// The loader runs as Astro's own code and the pages as bundled code: two copies of this module in one process, which
// meet in the global symbol registry.
const name = Symbol.for('quang-ngai.bodies');
const shared = globalThis as { [name]?: Map<string, Body> };

/**
 * Keeps the body of an article for the pages of this process. Astro writes its content store to disk, bundles it as one
 * module and parses that again before the first page; bodies are nine tenths of the content and need none of it
 * (`npm run bench`). `id` is unique among all articles: collection, key and language.
 */
export function shelveBody(id: string, body: Body): void {
  shared[name] ??= new Map();
  shared[name].set(id, body);
}

/** The body of an article. Throws where no loader has read it in this process. */
export function bodyOf(id: string): Body {
  const body = shared[name]?.get(id);
  if (body) return body;
  throw new Error(
    `The article ${id} has not been read: run this through “astro build” or “astro dev”.`,
  );
}
