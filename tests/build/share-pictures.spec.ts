import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { builtPages, sitePathOf } from '../e2e/built-files.ts';
import { pageKinds } from '../e2e/site-pages.ts';

/** The content of a meta element by its `property`. */
function meta(html: string, property: string): string | undefined {
  return new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];
}

function fileOf(html: string): string | null {
  const url = meta(html, 'og:image');
  return url === undefined ? null : join('dist', sitePathOf(url));
}

test('every page names a share picture of 1200 × 630 pixels and at most 100 KB', async () => {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  for (const { path, html } of builtPages()) {
    const file = fileOf(html);
    if (file === null) {
      faults.push(`${path}: none`);
      continue;
    }
    if (!meta(html, 'og:image:alt')) faults.push(`${path}: no alternative text`);
    if (seen.has(file)) continue;
    seen.set(file, path);
    try {
      const { width, height, format } = await sharp(file).metadata();
      const type = meta(html, 'og:image:type');
      if (width !== 1200 || height !== 630) faults.push(`${path}: ${width} × ${height}`);
      if (type !== `image/${format}`) faults.push(`${path}: ${type} is ${format}`);
      if (statSync(file).size > 100 * 1024) faults.push(`${path}: ${statSync(file).size} bytes`);
    } catch (error) {
      faults.push(`${path}: ${file} ${String(error)}`);
    }
  }
  expect(faults).toEqual([]);
});

test('both languages of a page have pictures of their own', () => {
  const files = builtPages()
    .filter(({ path }) =>
      [pageKinds.section.vi, pageKinds.section.en].some((kind) => path === `/${kind}`),
    )
    .map(({ html }) => fileOf(html));
  expect(new Set(files).size).toBe(2);
});

test('the picture of an article is served as what it is', async ({ page, request }) => {
  for (const path of [pageKinds.place.vi, pageKinds.search.en]) {
    await page.goto(path);
    const url = await page.locator('meta[property="og:image"]').getAttribute('content');
    const type = await page.locator('meta[property="og:image:type"]').getAttribute('content');
    const answer = await request.get(new URL(url ?? '').pathname);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe(type);
  }
});
