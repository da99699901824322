import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { buildSync } from 'esbuild';
import { parse } from 'yaml';
import { isSection } from '../../src/content/collections.ts';
import { basePath } from '../../src/i18n/base-path.mjs';
import { entryPath } from '../../src/i18n/routes.ts';

/*
 * Every place, product and guide is found by its title in both languages, with and without diacritics, and by the other
 * names that its article gives (`searchNames`), among the first three results. The site's own search module is run, in
 * a page of the site: its code is bundled here because pages only load it inside their scripts.
 */
test.use({ bypassCSP: true });

interface Wanted {
  readonly query: string;
  readonly path: string;
}

const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function frontmatter(file: string): {
  title: string;
  slug: string;
  searchNames?: string[];
  draft?: boolean;
} {
  return parse(readFileSync(file, 'utf8').split('---\n')[1] ?? '');
}

function wanted(locale: 'vi' | 'en'): Wanted[] {
  const files = globSync('content/{heritage,geopark,culture,travel,investment}/*.vi.mdx');
  return files.flatMap((file) => {
    const original = frontmatter(file);
    if (original.draft) return [];
    const { title, slug } = locale === 'vi' ? original : frontmatter(file.replace('.vi.', '.en.'));
    const collection = file.split('/')[1] ?? '';
    if (!isSection(collection)) throw new Error(file);
    const path = entryPath({ collection, locale, slug });
    const names = [title, plain(title), ...(original.searchNames ?? [])];
    return [...new Set(names)].map((query) => ({ query, path }));
  });
}

const { outputFiles } = buildSync({
  entryPoints: ['src/search/client/hits.ts'],
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'siteSearch',
});
const code = outputFiles[0]?.text ?? '';

for (const locale of ['vi', 'en'] as const) {
  test(`every place is found by each of its names (${locale})`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto(`${locale}/`);
    await page.addScriptTag({ content: `${code}; window.siteSearch = siteSearch;` });
    const list = wanted(locale);
    expect(list.length).toBeGreaterThan(0);
    const missed = await page.evaluate(
      async ({ questions, language, base }) => {
        interface Search {
          findHits(
            base: string,
            locale: string,
            question: { query: string; section: string },
          ): Promise<{ next(count: number): Promise<{ url: string }[]> }>;
        }
        const { siteSearch } = window as unknown as { siteSearch: Search };
        const found: string[] = [];
        for (const { query, path } of questions) {
          const hits = await siteSearch.findHits(base, language, { query, section: '' });
          const first = (await hits.next(3)).map(({ url }) => url);
          if (!first.includes(path)) found.push(`${query} → ${path}, found ${first.join(' ')}`);
        }
        return found;
      },
      { questions: list, language: locale, base: basePath() },
    );
    expect(missed).toEqual([]);
  });
}
