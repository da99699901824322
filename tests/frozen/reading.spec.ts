import { expect, test } from '@playwright/test';
import { pageKinds } from '../e2e/site-pages.ts';

test('a reader goes from the home page to a place and finds where its facts come from', async ({
  page,
}) => {
  await page.goto('en/');
  await page
    .getByRole('navigation', { name: 'Main sections' })
    .getByRole('link', { name: 'Heritage' })
    .click();
  await page
    .getByRole('region', { name: 'Catalogue' })
    .getByRole('link', { name: 'Sa Huỳnh Culture archaeological site', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Sa Huỳnh Culture archaeological site',
  );
  await expect(page.getByRole('article')).toHaveCount(1);
  await page
    .getByRole('link', { name: /^Source/ })
    .first()
    .click();
  await expect(page).toHaveURL(/#source-/);
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
});

test('a news article shows both of its dates', { tag: '@once' }, async ({ page }) => {
  await page.goto(pageKinds['news article'].vi);
  await expect(page.locator('time', { hasText: '16 tháng 3 năm 2026' }).first()).toBeVisible();
  await expect(page.locator('time', { hasText: '24 tháng 11 năm 2026' }).first()).toBeVisible();
});

test('the keyboard reaches the text first', { tag: '@once' }, async ({ page }) => {
  await page.goto('vi/di-san/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Chuyển tới nội dung' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('lists of news by year, topic and section can be reached', async ({ page }) => {
  await page.goto('vi/tin-tuc/');
  await page
    .getByRole('navigation', { name: 'Theo năm' })
    .getByRole('link', { name: '2020' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tin năm 2020' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Theo chủ đề' })
    .getByRole('link', { name: 'Tưởng niệm' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chủ đề: Tưởng niệm' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an article reads and the site map stands in for search', { tag: '@once' }, async ({
    page,
  }) => {
    await page.goto(pageKinds.place.vi);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Di tích khảo cổ Văn hóa Sa Huỳnh',
    );
    await expect(page.getByRole('article').getByText('Năm 1909, M. Vinet')).toBeVisible();
    await page.goto(pageKinds.search.vi);
    await page
      .getByRole('main')
      .getByRole('link', { name: /Sơ đồ trang/i })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Sơ đồ trang' })).toBeVisible();
  });
});
