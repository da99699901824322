import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allPages } from './site-pages.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What depends on colours. The structure of a page is the same in both schemes, so all else is tried in one. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violations(builder: AxeBuilder) {
  const found = (await builder.analyze()).violations;
  return found.map(({ id, nodes }) => ({
    id,
    targets: nodes.map((node) => node.target.join(' ')).slice(0, 5),
  }));
}

for (const { name, path } of allPages) {
  test(`axe finds nothing on ${name}, light or dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await violations(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = new AxeBuilder({ page }).withRules(colourRules);
    expect(await violations(dark), 'dark').toEqual([]);
  });
}
