import { expect, test } from '@playwright/test';
import { pages } from './pages.ts';

const widths = [390, 768, 1440];
const shots = pages.flatMap(({ name, vi, en }) => [
  { name: en === undefined ? name : `${name}.vi`, path: vi },
  ...(en === undefined ? [] : [{ name: `${name}.en`, path: en }]),
]);

for (const theme of ['light', 'dark'] as const) {
  for (const width of widths) {
    test.describe(`${theme}, ${width} px`, () => {
      test.use({ colorScheme: theme, viewport: { width, height: 900 } });
      for (const { name, path } of shots) {
        test(`${name}`, async ({ page }) => {
          await page.goto(path);
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
