import { expect, test } from '@playwright/test';
import { missing, pageKinds, welcome } from '../e2e/site-pages.ts';

/**
 * Kinds without pictures: no frozen article shows an itinerary or a story, lists of a year or place look like the list of
 * all news, and the wall of models grows with each model.
 */
const left: ReadonlySet<string> = new Set([
  'itinerary',
  'stories',
  'story',
  'news year',
  'news place',
  'models',
]);

const widths = [390, 768, 1440];
const shots = [
  { name: 'welcome', path: welcome },
  { name: 'not-found', path: missing },
  ...Object.entries(pageKinds)
    .filter(([kind]) => !left.has(kind))
    .flatMap(([kind, { vi, en }]) => {
      const name = kind.replaceAll(' ', '-');
      return [
        { name: `${name}.vi`, path: vi },
        { name: `${name}.en`, path: en },
      ];
    }),
];

for (const theme of ['light', 'dark'] as const) {
  for (const width of widths) {
    test.describe(`${theme}, ${width} px`, () => {
      test.use({ colorScheme: theme, viewport: { width, height: 900 } });
      for (const { name, path } of shots) {
        test(`${name}`, async ({ page }) => {
          const answer = await page.goto(path);
          // Otherwise the picture of a page whose article is not in tests/frozen-content would be that of no page.
          expect(answer?.status()).toBe(path === missing ? 404 : 200);
          // The faces are optional: what is not there in time is used from the next page on.
          await page.evaluate(() => document.fonts.ready);
          await page.reload({ waitUntil: 'load' });
          await page.evaluate(() => document.fonts.ready);
          // Pictures have tests of their own; here only their place counts, and files stay small.
          await page.addStyleTag({
            content:
              'img { visibility: hidden !important } picture { background: var(--color-rule) }',
          });
          const height = await page.evaluate(() => document.documentElement.scrollHeight);
          await expect(page).toHaveScreenshot(`${name}.${width}.${theme}.png`, {
            fullPage: true,
            clip: { x: 0, y: 0, width, height: Math.min(height, 1800) },
          });
        });
      }
    });
  }
}
