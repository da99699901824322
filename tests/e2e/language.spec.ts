import { expect, test } from '@playwright/test';
import { pageKinds } from './site-pages.ts';

const names = { vi: 'Tiếng Việt', en: 'English' } as const;

for (const [kind, paths] of Object.entries(pageKinds)) {
  // Every page has the same switch; that it works by touch on a narrow screen shows on one.
  test(`the language switch keeps the page both ways: ${kind}`, {
    tag: kind === 'place' ? [] : '@once',
  }, async ({ page, baseURL }) => {
    const address = (path: string) => new URL(path, baseURL).pathname;
    await page.goto(paths.vi);
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    const toEnglish = page.getByRole('link', { name: names.en, exact: true });
    await expect(toEnglish).toHaveAttribute('hreflang', 'en');
    await expect(toEnglish).toHaveAttribute('lang', 'en');
    await toEnglish.click();
    await expect(page).toHaveURL((url) => url.pathname === address(paths.en));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.getByRole('link', { name: names.vi, exact: true }).click();
    await expect(page).toHaveURL((url) => url.pathname === address(paths.vi));
  });
}

test('the address without a language offers both and sends nobody on', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Quảng Ngãi' })).toBeVisible();
  await page.getByRole('link', { name: names.en, exact: true }).click();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('a missing address speaks both languages and leads on in both', async ({ page }) => {
  const response = await page.goto('vi/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Không tìm thấy trang');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Page not found');
  await page.getByRole('main').getByRole('link', { name: 'Heritage' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Heritage' })).toBeVisible();
});

test('search keeps its question when the language is switched', { tag: '@once' }, async ({
  page,
}) => {
  await page.goto('vi/tim-kiem/?q=garlic');
  await page.getByRole('link', { name: names.en, exact: true }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=garlic$/);
});
