import { expect, test } from '@playwright/test';
import { builtPages, sitePathOf, structuredData } from '../e2e/built-files.ts';

/** What schema.org’s readers ask of each kind of thing that the site describes. */
const required: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: ['itemListElement'],
  NewsArticle: [
    'headline',
    'image',
    'datePublished',
    'temporalCoverage',
    'author',
    'publisher',
    'citation',
    'inLanguage',
    'mainEntityOfPage',
  ],
  Event: ['name', 'startDate', 'endDate', 'location', 'url'],
  CollectionPage: ['name', 'description', 'url', 'hasPart'],
  TouristAttraction: ['name', 'description', 'address', 'url', 'image'],
  Dataset: ['name', 'description', 'url', 'license', 'creator', 'distribution'],
  Place: ['name', 'description', 'address', 'url', 'image'],
};

test('structured data is complete on every page', () => {
  let described = 0;
  for (const { path, html } of builtPages()) {
    const things = structuredData(html);
    for (const thing of things) {
      const type = thing['@type'];
      described += 1;
      expect(thing['@context'], path).toBe('https://schema.org');
      const missing = required[type]?.filter((name) => thing[name] === undefined) ?? [`? ${type}`];
      expect(missing, `${path}: ${type}`).toEqual([]);
    }
    const trails = things.filter((thing) => thing['@type'] === 'BreadcrumbList');
    expect(trails.length, path).toBe(html.includes('class="breadcrumbs"') ? 1 : 0);
    for (const trail of trails) {
      const steps = trail['itemListElement'] as { position: number; name: string; item: string }[];
      expect(steps.length, path).toBeGreaterThan(1);
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
      expect(
        steps.filter(({ name }) => !name),
        path,
      ).toEqual([]);
      expect(sitePathOf(steps.at(-1)?.item ?? ''), path).toBe(path);
    }
  }
  expect(described).toBeGreaterThan(0);
});
