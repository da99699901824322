import { expect, test } from '@playwright/test';

const trips = [
  { path: 'vi/du-lich/mot-ngay-quanh-thanh-pho/', first: /Bảo tàng/, days: 1 },
  { path: 'en/travel/two-days-on-ly-son/', first: /pier/, days: 2 },
  { path: 'vi/du-lich/bon-ngay-sa-huynh-ly-son/', first: /Sa Huỳnh/, days: 4 },
  { path: 'en/travel/four-days-sa-huynh-to-ly-son/', first: /Sa Huỳnh/, days: 4 },
];

test.describe('an itinerary', () => {
  for (const { path, first, days } of trips) {
    test(`${path} lists its days with straight-line distances`, async ({ page }) => {
      await page.goto(path);
      const main = page.getByRole('main');
      await expect(main.getByRole('heading', { level: 3, name: /^(?:Ngày|Day) \d/ })).toHaveCount(
        days,
      );
      const stops = main.locator('.itinerary-stops > li');
      await expect(stops.first()).toContainText(first);
      const legs = main.getByText(/km (?:in a straight line|theo đường chim bay)/);
      await expect(legs).toHaveCount((await stops.count()) - 1);
    });

    test(`${path} prints on two sheets`, async ({ page }) => {
      test.skip(test.info().project.name === 'phone', 'Paper has one size.');
      await page.goto(path);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    });
  }

  test('says whose suggestion it is and leads from a stop to its page', async ({ page }) => {
    await page.goto('vi/du-lich/hai-ngay-ly-son/');
    await expect(page.getByText('Thứ tự là gợi ý của trang này.').first()).toBeVisible();
    await page.locator('.itinerary-stops').getByRole('link', { name: /Tò Vò/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tò Vò');
  });
});
