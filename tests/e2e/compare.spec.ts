import { expect, test } from '@playwright/test';

const paths = { vi: 'vi/dau-tu/so-sanh/', en: 'en/investment/compare/' };

test('sets all zones side by side, with sources and straight lines', async ({ page }) => {
  await page.goto(paths.en);
  const table = page.getByRole('table', { name: 'Economic zones and parks compared' });
  await expect(table.getByRole('columnheader')).toHaveCount(10);
  const area = table.getByRole('row', { name: /^Area/ });
  await expect(area).toContainText('45,332 ha');
  await expect(area).toContainText('figure of 2015');
  await area.getByRole('link').first().click();
  await expect(page.locator(':target')).toBeInViewport();
  const port = table.getByRole('row', { name: /^To Dung Quất port/ });
  await expect(port).toContainText('straight line, from an approximate point');
  await expect(port.getByRole('cell', { name: /^about \d+ km$/ })).toHaveCount(3);
  await expect(port.getByText('not worked out: no point known')).toHaveCount(7);
});

test('the choice of zones is kept in the address', async ({ page }) => {
  await page.goto(paths.vi);
  await page.getByRole('checkbox', { name: 'VSIP Quảng Ngãi', exact: true }).check();
  await page.getByRole('checkbox', { name: 'Khu kinh tế Dung Quất' }).check();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText('Đang hiện 2 trên 10 khu.');
  await expect(page).toHaveURL(/\?zones=dung-quat,vsip$/);
  await page.reload();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.getByRole('button', { name: 'Hiện tất cả' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(10);
  await expect(page).toHaveURL(/so-sanh\/$/);
});

test('the names of the lines stay in sight while the table scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(paths.vi);
  const region = page.getByRole('region', { name: 'So sánh khu kinh tế và khu công nghiệp' });
  await region.evaluate((scroller) => scroller.scrollTo({ left: 900 }));
  const head = await page.getByRole('rowheader', { name: 'Diện tích' }).boundingBox();
  expect(head?.x).toBeGreaterThanOrEqual(0);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});

test('every cell is printed with the name of its zone', async ({ page }) => {
  await page.goto(paths.en);
  await page.emulateMedia({ media: 'print' });
  const cell = page.locator('.compare td[data-zone="hoa-binh"]').first();
  await expect(cell).toBeVisible();
  const name = await cell.evaluate((item) => getComputedStyle(item, '::before').content);
  expect(name).toContain('Hòa Bình');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is complete and has no boxes', async ({ page }) => {
    await page.goto(paths.en);
    await expect(page.getByRole('columnheader')).toHaveCount(10);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});

test('the section and the pages of the zones lead here', async ({ page }) => {
  for (const path of ['en/investment/', 'en/investment/dung-quat-economic-zone/']) {
    await page.goto(path);
    await page
      .getByRole('main')
      .getByRole('link', { name: /compar/i })
      .first()
      .click();
    await expect(page).toHaveURL(/investment\/compare\/$/);
  }
});
