import { expect, test } from '@playwright/test';
import { buildDay } from '../../src/calendar/build-day.ts';
import { comingYears } from '../../src/calendar/coming-years.ts';

const race = { lunar: { day: 4, month: 1, days: 5 } };

test.describe('the page of a feast', () => {
  test('says the lunar rule in words, the days of three coming years and whether visitors may come', async ({
    page,
  }) => {
    await page.goto('vi/van-hoa/dua-thuyen-tu-linh-ly-son/');
    const dates = page.getByRole('region', { name: 'Ngày lễ ba năm tới' });
    await expect(dates.getByText('Từ mùng 4 đến mùng 8 tháng giêng âm lịch')).toBeVisible();
    const expected = comingYears(race, buildDay(), 3);
    expect(await dates.getByRole('term').allTextContents()).toEqual(
      expected.map(({ year }) => String(year)),
    );
    const days = await dates
      .getByRole('time')
      .evaluateAll((items) => items.map((item) => item.getAttribute('datetime')));
    expect(days).toEqual(expected.map(({ days: found }) => found?.start));
    await expect(dates.getByRole('heading', { name: 'Khách có dự được không?' })).toBeVisible();
  });

  test('names a year in which the feast rests', async ({ page }) => {
    await page.goto('en/culture/tinh-long-boat-race/');
    const dates = page.getByRole('region', { name: 'The days in three coming years' });
    await expect(
      dates.getByText('The 5th to the 6th day of the first lunar month, every 2 years'),
    ).toBeVisible();
    await expect(dates.getByText('none expected, if the rhythm holds').first()).toBeVisible();
    await expect(dates.getByText(/No rule about spectators/)).toBeVisible();
  });

  test('leaves a day of remembrance alone', async ({ page }) => {
    await page.goto('en/heritage/son-my-my-lai/');
    await expect(page.getByRole('heading', { name: 'May visitors come?' })).toHaveCount(0);
  });
});
