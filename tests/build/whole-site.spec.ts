import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { attributeValues, builtPages, sitePathOf } from '../e2e/built-files.ts';
import { pageKinds } from '../e2e/site-pages.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page.html]));

test('every page is valid HTML', async () => {
  // A tenth of a second a page.
  test.setTimeout(300_000);
  const validator = new HtmlValidate();
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const report = await validator.validateString(html, `dist${path}`);
    for (const result of report.results) {
      for (const fault of result.messages) {
        faults.push(`${path}:${fault.line} ${fault.ruleId} ${fault.message}`);
      }
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
});

test('every internal link and fragment leads somewhere', () => {
  const dead: string[] = [];
  for (const { path, html } of pages) {
    for (const href of attributeValues(html, 'href')) {
      if (/^(https?:|mailto:|tel:|data:)/.test(href)) continue;
      const [address = '', fragment] = href.split('#');
      const target = address === '' ? path : sitePathOf(address);
      const page = byPath.get(target);
      if (page === undefined) {
        if (!existsSync(`dist${target}`)) dead.push(`${path} → ${href}`);
      } else if (fragment && !attributeValues(page, 'id').includes(fragment)) {
        dead.push(`${path} → ${href} (no such place)`);
      }
    }
  }
  expect(dead).toEqual([]);
});

test('titles are unique and every page has a description', () => {
  const titles = new Map<string, string>();
  const troubles: string[] = [];
  for (const { path, html } of pages) {
    const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
    const first = titles.get(title);
    if (first !== undefined) troubles.push(`${path} and ${first}: “${title}”`);
    titles.set(title, path);
    if (!/<meta name="description" content="[^"]{40,}"/.test(html))
      troubles.push(`${path}: description`);
  }
  expect(troubles).toEqual([]);
});

test('language versions point at each other', () => {
  const troubles: string[] = [];
  const alternate = (html: string, lang: string) => {
    const href = new RegExp(`<link rel="alternate" hreflang="${lang}" href="([^"]*)"`).exec(
      html,
    )?.[1];
    return href === undefined ? undefined : sitePathOf(href);
  };
  let paired = 0;
  for (const { path, html } of pages) {
    const lang = /<html lang="(\w+)"/.exec(html)?.[1] ?? '';
    const other = lang === 'vi' ? 'en' : 'vi';
    const target = alternate(html, other);
    if (target === undefined) continue;
    paired += 1;
    if (alternate(html, lang) !== path) troubles.push(`${path}: does not name itself`);
    const back = byPath.get(target);
    if (back === undefined || alternate(back, lang) !== path) troubles.push(`${path} ↔ ${target}`);
  }
  expect(troubles).toEqual([]);
  expect(paired).toBeGreaterThan(Object.keys(pageKinds).length);
});

test('no page loads anything from elsewhere', () => {
  const foreign = pages.flatMap(({ path, html }) =>
    [...attributeValues(html, 'src'), ...attributeValues(html, 'srcset')]
      .filter((value) => /^(https?:)?\/\//.test(value))
      .map((value) => `${path}: ${value}`),
  );
  expect(foreign).toEqual([]);
});

test('words keep their space before and after links', () => {
  const glued = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/\p{L}<a [^>]*>|<\/a>\p{L}/gu)].map((match) => `${path}: ${match[0]}`),
  );
  expect(glued).toEqual([]);
});
