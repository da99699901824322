import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { pageKinds } from './site-pages.ts';

const media = join(import.meta.dirname, '../../content/media');
const models = readdirSync(media)
  .filter((file) => file.endsWith('.yaml'))
  .filter((file) => /^kind: model$/m.test(readFileSync(join(media, file), 'utf8')))
  .map((file) => file.slice(0, -'.yaml'.length));

for (const locale of ['vi', 'en'] as const) {
  test(`the wall shows every model with its caption (${locale})`, async ({ page }) => {
    await page.goto(pageKinds.models[locale]);
    const plates = page.getByRole('main').getByRole('figure');
    await expect(plates).toHaveCount(models.length);
    const shown = await plates.evaluateAll((all) => all.map(({ id }) => id));
    expect(shown.sort()).toEqual([...models].sort());
    for (const plate of await plates.all()) {
      await expect(plate.getByRole('img')).toHaveAttribute('alt', /\S{2,} \S+/);
      await expect(plate.getByRole('paragraph').first()).toHaveText(/\S+ \S+/);
    }
    await expect(page.getByRole('main').getByRole('link', { name: 'CC BY 4.0' })).toBeVisible();
  });
}

test('a model has the same number in both languages', { tag: '@once' }, async ({ page }) => {
  const order = async (path: string) => {
    await page.goto(path);
    const plates = page.getByRole('main').getByRole('figure');
    return plates.evaluateAll((all) => all.map(({ id }) => id));
  };
  expect(await order(pageKinds.models.en)).toEqual(await order(pageKinds.models.vi));
});

test('a plate tells how its model was made and leads to its article', async ({ page }) => {
  await page.goto(pageKinds.models.en);
  const plate = page.getByRole('figure').first();
  await plate.getByText('How this model was made').click();
  await expect(plate.getByText(/scale|schematic/i).last()).toBeVisible();
  const article = plate.getByRole('link').first();
  const title = await article.textContent();
  await article.click();
  await expect(page.getByRole('heading', { level: 1, name: title ?? '' })).toBeVisible();
});
