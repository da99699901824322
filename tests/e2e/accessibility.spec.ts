import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { allPages } from './site-pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours. The structure of a page is the same in both schemes, so all else is tried in one. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Three times as fast as usual: it names only the elements at fault, and runs in the page itself, without frames. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
}

async function violations(rules: AxeBuilder) {
  return (await rules.analyze()).violations.map(({ id, nodes }) => ({
    id,
    targets: nodes.map((node) => node.target.join(' ')).slice(0, 5),
  }));
}

for (const { name, path } of allPages) {
  test(`axe finds nothing on ${name}, light or dark`, async ({ page }) => {
    // It holds every component, and each of them is examined.
    test.slow(name.startsWith('style guide'));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    await expect(page.locator('iframe')).toHaveCount(0);
    expect(await violations(axe(page).withTags(tags))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(axe(page).withRules(colourRules)), 'dark').toEqual([]);
  });
}
