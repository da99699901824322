import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { entryPath } from '../../src/i18n/routes.ts';

interface Stop {
  readonly entry?: string;
  readonly note?: { readonly vi: string; readonly en: string };
}

interface Trip {
  readonly days: readonly { readonly title: { vi: string; en: string }; readonly stops: Stop[] }[];
}

/** Every article that shows an itinerary, in both languages, with what its file in `content/data` says. */
const trips = globSync('content/travel/*.{vi,en}.mdx').flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const id = /<Itinerary id="([^"]+)"/.exec(text)?.[1];
  const { slug, draft } = parse(text.split('---\n')[1] ?? '') as { slug: string; draft?: boolean };
  if (id === undefined || draft) return [];
  const locale = file.endsWith('.vi.mdx') ? ('vi' as const) : ('en' as const);
  const { days } = parse(readFileSync(`content/data/itineraries/${id}.yaml`, 'utf8')) as Trip;
  return { path: entryPath({ collection: 'travel', locale, slug }), locale, days };
});

test('there are itineraries to try', { tag: '@once' }, () => {
  expect(trips.length).toBeGreaterThan(1);
});

for (const { path, locale, days } of trips) {
  const stops = days.flatMap((day) => day.stops);

  test(`${path} lists its days and stops with straight-line distances`, {
    tag: '@once',
  }, async ({ page }) => {
    await page.goto(path);
    const main = page.getByRole('main');
    const headings = main.getByRole('heading', { level: 3, name: /^(?:Ngày|Day) \d/ });
    await expect(headings).toContainText(days.map(({ title }) => title[locale]));
    const items = main.locator('.itinerary-stops > li');
    await expect(items).toContainText(stops.map(({ note }) => note?.[locale] ?? ''));
    const legs = main.getByText(/km (?:in a straight line|theo đường chim bay)/);
    await expect(legs).toHaveCount(stops.length - 1);
    const rule = {
      vi: 'Thứ tự là gợi ý của trang này.',
      en: 'The order is this site’s suggestion.',
    };
    await expect(main.getByText(rule[locale]).first()).toBeVisible();
    const withPage = stops.findIndex(({ entry }) => entry !== undefined);
    const link = items.nth(withPage).getByRole('link').first();
    const name = (await link.textContent()) ?? '';
    await link.click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name.trim());
  });

  test(`${path} prints on two sheets`, { tag: '@once' }, async ({ page }) => {
    await page.goto(path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
  });
}
