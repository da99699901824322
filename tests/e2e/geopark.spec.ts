import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { pageKinds } from './site-pages.ts';

test('the geopark index lists places as geosites, and what is no place with the project', {
  tag: '@once',
}, async ({ page }) => {
  const placeless = globSync('content/geopark/*.vi.mdx')
    // It has a place of its own above the list.
    .filter((file) => !file.includes('geopark-project.'))
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => /^kind: (?:project|research|guide)$/m.test(text))
    .filter((text) => !/^draft: true$/m.test(text));
  await page.goto(pageKinds['geology index'].en);
  const sites = page.getByRole('region', { name: 'The geosites' });
  expect(await sites.getByRole('listitem').count()).toBeGreaterThan(0);
  for (const kind of ['Project', 'Research', 'Guide']) {
    await expect(sites.getByText(kind, { exact: true })).toHaveCount(0);
  }
  const project = page.getByRole('region', { name: 'The truth about the geopark' });
  await expect(project.getByRole('listitem')).toHaveCount(placeless.length);
});
