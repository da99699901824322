import { expect, test } from '@playwright/test';

const questions = [
  { lang: 'vi', query: 'duc pho', first: /Sa Huỳnh/ },
  { lang: 'vi', query: 'dao ly son', first: /Lý Sơn|Đảo Bé/ },
  { lang: 'vi', query: 'truong luy', first: /Trường Lũy/ },
  { lang: 'vi', query: 'le khao le', first: /Khao lề/i },
  { lang: 'vi', query: 'lọc dầu', first: /Dung Quất/ },
  { lang: 'en', query: 'My Lai', first: /Sơn Mỹ/ },
  { lang: 'en', query: 'garlic', first: /garlic/i },
] as const;

for (const { lang, query, first } of questions) {
  test(`“${query}” finds the right page first (${lang})`, async ({ page }) => {
    const path = lang === 'vi' ? 'vi/tim-kiem/' : 'en/search/';
    await page.goto(path);
    await page.getByRole('main').getByRole('searchbox').fill(query);
    const results = page.getByRole('main').locator('[data-search-results] a');
    await expect(results.first()).toHaveText(first);
  });
}
