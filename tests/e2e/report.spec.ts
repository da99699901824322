import { expect, test } from '@playwright/test';
import { pageKinds } from './site-pages.ts';

const texts = {
  vi: {
    hub: 'vi/ngoai-giao-van-hoa/',
    link: 'báo cáo tin, bài',
    title: 'Báo cáo tin, bài',
    years: 'Theo năm của sự kiện',
    total: 'Tổng cộng',
    unknown: 'chưa biết',
    other: 'English',
  },
  en: {
    hub: 'en/cultural-diplomacy/',
    link: 'report on the news',
    title: 'Report on the news',
    years: 'By year of the event',
    total: 'In all',
    unknown: 'not known',
    other: 'Tiếng Việt',
  },
} as const;

for (const locale of ['vi', 'en'] as const) {
  const text = texts[locale];

  test(`the report (${locale}) is reached from its hub and adds up`, async ({ page }) => {
    await page.goto(text.hub);
    await page.getByRole('article').getByRole('link', { name: text.link }).click();
    await expect(page.getByRole('heading', { level: 1, name: text.title })).toBeVisible();
    await expect(page.getByRole('img', { name: new RegExp(`: ${text.years}`) })).toBeVisible();

    const cells = (table: string, column: number) =>
      page
        .getByRole('table', { name: table, exact: true })
        .locator(`tbody tr > :nth-child(${column})`)
        .allTextContents();
    await page.getByText(new RegExp(`: ${text.years}$`)).click();
    const column = locale === 'vi' ? 2 : 3;
    const [inAll] = await cells(text.total, column);
    const years = await cells(text.years, column);
    expect(years.length).toBeGreaterThan(10);
    expect(years.map(Number).reduce((sum, count) => sum + count, 0)).toBe(Number(inAll));
  });

  test(`the report (${locale}) stands on the site map and in the other language`, async ({
    page,
  }) => {
    await page.goto(pageKinds['site map'][locale]);
    await page.getByRole('main').getByRole('link', { name: text.title, exact: true }).click();
    await page.getByRole('navigation').getByRole('link', { name: text.other }).first().click();
    await expect(page).toHaveURL(new RegExp(`${pageKinds.report[locale === 'vi' ? 'en' : 'vi']}$`));
  });

  test(`both hubs are linked from the home page (${locale})`, async ({ page }) => {
    await page.goto(pageKinds.home[locale]);
    const main = page.getByRole('main');
    const names =
      locale === 'vi'
        ? ['Người Việt ở nước ngoài', 'Ngoại giao văn hóa']
        : ['For overseas Vietnamese', 'Cultural diplomacy'];
    for (const name of names) {
      await expect(main.getByRole('heading', { name }).getByRole('link')).toBeVisible();
    }
  });
}
