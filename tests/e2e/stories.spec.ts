import { expect, test } from '@playwright/test';

const stories = [
  {
    news: 'vi/tin-tuc/',
    path: 'vi/tin-tuc/ho-so/sa-huynh-tu-khai-quat-den-xep-hang/',
    title: 'Sa Huỳnh: từ hố khai quật đến di tích quốc gia đặc biệt',
    band: 'Hồ sơ qua nhiều năm',
    timeline: 'Dòng thời gian',
    article: 'vi/tin-tuc/sa-huynh-di-tich-quoc-gia-dac-biet/',
    part: /^Thuộc hồ sơ: Sa Huỳnh/,
    other: '/en/news/stories/sa-huynh-from-dig-to-relic/',
  },
  {
    news: 'en/news/',
    path: 'en/news/stories/sa-huynh-from-dig-to-relic/',
    title: 'Sa Huỳnh: from the first jars to the highest rank',
    band: 'Stories that run over years',
    timeline: 'Timeline',
    article: 'en/news/sa-huynh-special-national-relic/',
    part: /^Part of the story: Sa Huỳnh/,
    other: '/vi/tin-tuc/ho-so/sa-huynh-tu-khai-quat-den-xep-hang/',
  },
];

for (const story of stories) {
  test(`a story leads from the news to its articles and back: ${story.path}`, async ({ page }) => {
    await page.goto(story.news);
    await page
      .getByRole('region', { name: story.band })
      .getByRole('link', { name: story.title })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title);
    const timeline = page.getByRole('region', { name: story.timeline });
    const years = await timeline.getByRole('heading', { level: 3 }).allTextContents();
    expect(years[0]).toBe('1909');
    expect(years).toEqual(years.toSorted());
    await timeline.locator(`a[href$="${story.article}"]`).click();
    const part = page.getByRole('navigation', { name: story.part });
    await expect(part.locator('a[rel="prev"]')).toBeVisible();
    await part.locator('a[rel="next"]').click();
    await page
      .getByRole('navigation', { name: story.part })
      .getByRole('link', { name: story.title })
      .click();
    await expect(page).toHaveURL(new RegExp(`${story.path}$`));
    for (const file of ['rss.xml', 'feed.json']) {
      await expect(page.locator(`link[rel="alternate"][href$="${story.path}${file}"]`)).toHaveCount(
        1,
      );
    }
    await expect(page.locator('link[rel="alternate"][hreflang]').first()).toHaveAttribute(
      'hreflang',
      'vi',
    );
    await expect(page.getByRole('banner').locator(`a[href$="${story.other}"]`)).toHaveCount(1);
  });
}

test('the story of Sơn Mỹ is plain: no picture, no other stories', async ({ page }) => {
  await page.goto('en/news/stories/son-my-remembrance/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Sơn Mỹ: the years of remembrance',
  );
  await expect(page.getByRole('main').locator('img, figure')).toHaveCount(0);
  await expect(page.getByRole('main').locator('.story-list')).toHaveCount(0);
});

const places = [
  { page: 'vi/di-san/son-my/', more: 'Mọi tin từ Sơn Mỹ', title: 'Tin từ Sơn Mỹ' },
  { page: 'en/heritage/son-my-my-lai/', more: 'All news from Sơn Mỹ', title: 'News from Sơn Mỹ' },
];

for (const place of places) {
  test(`a place leads to its news, and they to it: ${place.page}`, async ({ page }) => {
    await page.goto(place.page);
    await page.getByRole('link', { name: place.more }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.title);
    const list = page.url();
    await page
      .getByRole('main')
      .getByRole('heading', { level: 2 })
      .first()
      .getByRole('link')
      .click();
    await page.getByRole('main').getByRole('link', { name: 'Sơn Mỹ', exact: true }).click();
    await expect(page).toHaveURL(list);
  });
}
