import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allPages } from './site-pages.ts';

for (const scheme of ['light', 'dark'] as const) {
  for (const { name, path } of allPages) {
    test(`axe finds nothing on ${name}, ${scheme}`, async ({ page }) => {
      // It holds every component, and each of them is examined.
      test.slow(name.startsWith('style guide'));
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const summary = violations.map(({ id, nodes }) => ({
        id,
        targets: nodes.map((node) => node.target.join(' ')).slice(0, 5),
      }));
      expect(summary).toEqual([]);
    });
  }
}
