import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { locales } from '../src/i18n/locales.ts';

/** What a bundle needs in the browser; the rest of what Pagefind writes is its own user interface. */
const needed = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..+|.+\.pf_meta)$/;

/** What would drown an article's own words or start every excerpt; the title is metadata (`SearchMeta.astro`). */
const excludeSelectors = ['nav', 'svg', 'sup.cite', '.sources', 'h1', '.kicker'];

/**
 * Indexes the built pages for search, one bundle per language in `<distDir>/pagefind/<locale>/`.
 *
 * Why not one bundle split by `<html lang>`: Pagefind's browser code takes the language from the page and loads one
 * WebAssembly stemmer per module, so the other language's index could only be searched with the wrong stemmer. Two
 * bundles are two modules, each with its own.
 */
export async function indexSite(distDir: string): Promise<void> {
  const bundles = join(distDir, 'pagefind');
  await rm(bundles, { recursive: true, force: true });
  try {
    for (const locale of locales) {
      const { index, errors } = await createIndex({ forceLanguage: locale, excludeSelectors });
      if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
      const pages = await writeBundle(index, distDir, locale, join(bundles, locale));
      console.log(`Search index ${locale}: ${pages} pages in ${bundles}/${locale}`);
    }
  } finally {
    await close();
  }
}

async function writeBundle(index: PagefindIndex, site: string, locale: string, bundle: string) {
  const added = await index.addDirectory({ path: site, glob: `${locale}/**/*.html` });
  const written = await index.writeFiles({ outputPath: bundle });
  const errors = [...added.errors, ...written.errors];
  if (errors.length > 0) throw new Error(`Pagefind (${locale}): ${errors.join('; ')}`);
  for (const file of await readdir(bundle, { withFileTypes: true })) {
    if (file.isFile() && !needed.test(file.name)) await rm(join(bundle, file.name));
  }
  // Pages without `data-pagefind-body` (lists, search itself) are read but not indexed: count what is there to find.
  const fragments = await readdir(join(bundle, 'fragment')).catch(() => []);
  if (fragments.length === 0) throw new Error(`Nothing to search in ${site}/${locale}.`);
  return fragments.length;
}

// `node scripts/index-search.ts [dist]`
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await indexSite(process.argv[2] ?? 'dist');
}
