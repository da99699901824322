import { expect, test } from '@playwright/test';

const questions = [
  { lang: 'vi', query: 'mo chum sa huynh', first: /Sa Huỳnh/ },
  { lang: 'vi', query: 'dao ly son', first: /Lý Sơn|Đảo Bé/ },
  { lang: 'vi', query: 'truong luy', first: /Trường Lũy/ },
  { lang: 'vi', query: 'le khao le', first: /Khao lề/i },
  { lang: 'vi', query: 'lọc dầu', first: /Dung Quất/ },
  { lang: 'en', query: 'My Lai', first: /Sơn Mỹ/ },
  { lang: 'en', query: 'garlic', first: /garlic/i },
] as const;

for (const { lang, query, first } of questions) {
  test(`“${query}” finds the right page first (${lang})`, { tag: '@once' }, async ({ page }) => {
    const path = lang === 'vi' ? 'vi/tim-kiem/' : 'en/search/';
    await page.goto(path);
    await page.getByRole('main').getByRole('searchbox').fill(query);
    const results = page.getByRole('main').locator('[data-search-results] a');
    await expect(results.first()).toHaveText(first);
  });
}

test('the keyboard opens the search in the header, walks through its results and closes it', async ({
  page,
}) => {
  const searchFiles: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) searchFiles.push(request.url());
  });
  await page.goto('en/heritage/sa-huynh/');
  await page.waitForLoadState('networkidle');
  expect(searchFiles).toEqual([]);

  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search the site' });
  const settled = dialog.locator('[role=listbox][aria-busy=false]');
  await expect(dialog).toBeVisible();
  await page.keyboard.type('garlic');
  await expect(settled).toBeVisible();
  await expect(dialog.getByRole('option').first()).toContainText(/garlic/i);
  await page.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.keyboard.press('/');
  await page.keyboard.type(' garlic');
  await expect(settled).toBeVisible();
  await expect(dialog.getByRole('option').first()).toContainText(/garlic/i);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/garlic/i);
});

test('results of the other language stand below, marked with their language', {
  tag: '@once',
}, async ({ page }) => {
  await page.goto('vi/tim-kiem/?q=garlic');
  const other = page.getByRole('heading', { name: 'Kết quả bằng tiếng Anh' });
  await expect(other).toBeVisible();
  const link = page.locator('[data-search-other] a').first();
  await expect(link).toHaveAttribute('lang', 'en');
  await expect(link).toHaveText(/garlic/i);
});
