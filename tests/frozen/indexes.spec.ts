import { expect, type Page, test } from '@playwright/test';

const catalogue = (page: Page) => page.getByRole('region', { name: 'Danh mục' });
const timeline = (page: Page) => page.getByRole('region', { name: 'Đào xuống ba nghìn năm' });

test.describe('the heritage index', () => {
  test('filters its catalogue by kind and recognition and keeps the choice in the address', async ({
    page,
  }) => {
    await page.goto('vi/di-san/');
    const filter = page.getByRole('group', { name: 'Lọc danh mục' });
    await expect(filter).toBeVisible();
    await filter.getByRole('radio', { name: /^Di tích quốc gia đặc biệt/ }).check();
    await expect(
      catalogue(page).getByRole('link', { name: 'Di tích khảo cổ Văn hóa Sa Huỳnh' }),
    ).toBeVisible();
    await expect(catalogue(page).getByRole('link', { name: 'Khu chứng tích Sơn Mỹ' })).toBeHidden();
    await expect(catalogue(page).getByRole('status')).toContainText('Đang hiện');
    await filter.getByRole('radio', { name: /^Nơi tưởng niệm/ }).check();
    await expect(catalogue(page).getByRole('status')).toHaveText(
      'Không trang nào khớp cả hai lựa chọn.',
    );
    await expect(page).toHaveURL(/\?kind=memory&level=special-national$/);
    await page.reload();
    await expect(filter.getByRole('radio', { name: /^Nơi tưởng niệm/ })).toBeChecked();
    await filter
      .getByRole('group', { name: 'Xếp hạng' })
      .getByRole('radio', { name: 'Tất cả' })
      .check();
    await expect(
      catalogue(page).getByRole('link', { name: 'Khu chứng tích Sơn Mỹ' }),
    ).toBeVisible();
    await expect(page).toHaveURL(/\?kind=memory$/);
  });

  test('leads from the timeline to a place, the latest first', { tag: '@once' }, async ({
    page,
  }) => {
    await page.goto('vi/di-san/');
    const places = timeline(page).getByRole('listitem').getByRole('link');
    const names = await places.allTextContents();
    expect(names.indexOf('Khu chứng tích Sơn Mỹ')).toBeLessThan(
      names.indexOf('Trường Lũy Quảng Ngãi'),
    );
    expect(names.at(-1)).toBe('Di tích khảo cổ Văn hóa Sa Huỳnh');
    await expect(timeline(page).getByText('Chưa rõ niên đại')).toBeVisible();
    await places.getByText('Trường Lũy Quảng Ngãi').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trường Lũy Quảng Ngãi');
  });

  test('names each date beside the middle of its row in the drawing', async ({ page }) => {
    await page.goto('vi/di-san/');
    const layer = timeline(page).getByRole('region').first();
    const box = (selector: string) =>
      layer
        .locator(selector)
        .evaluateAll((items) =>
          items
            .map((item) => item.getBoundingClientRect())
            .map(({ top, bottom, height }) => ({ top, bottom, height })),
        );
    const rows = await box('li');
    const [ground] = await box('svg.ground');
    const leaders = await layer
      .locator('.leader line:last-child')
      .evaluateAll((lines) =>
        lines.map((line) => Number.parseFloat(line.getAttribute('y2') ?? '') / 100),
      );
    expect(leaders).toHaveLength(rows.length);
    rows.forEach((row, index) => {
      const end = (ground?.top ?? 0) + (leaders[index] ?? 0) * (ground?.height ?? 0);
      expect(Math.abs(end - (row.top + row.bottom) / 2)).toBeLessThan(2);
    });
  });

  test('keeps every mark on its ground on the narrowest screen', { tag: '@once' }, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('en/heritage/');
    const grounds = page.locator('svg.ground');
    expect(await grounds.count()).toBe(4);
    for (const ground of await grounds.all()) {
      const outside = await ground.evaluate((svg) => {
        const { left, right } = svg.getBoundingClientRect();
        const marks = [...svg.querySelectorAll('.find > *')].map((mark) =>
          mark.getBoundingClientRect(),
        );
        return marks.filter((mark) => mark.left < left || mark.right > right).length;
      });
      expect(outside).toBe(0);
    }
  });
});

test.describe('the geopark index', () => {
  test('tells the story in six steps, each with its own drawing', async ({ page }) => {
    await page.goto('en/geopark/');
    const story = page.getByRole('region', { name: 'How the island of Lý Sơn was made' });
    await expect(story.getByRole('img', { name: /^Section of the island/ })).toHaveCount(6);
    for (const picture of await story.getByRole('img', { name: /^Section of the island/ }).all()) {
      await expect(picture).toBeVisible();
    }
    await expect(story.getByRole('heading', { name: 'Sources' })).toBeVisible();
    await story.getByRole('link', { name: 'Source 1', exact: true }).first().click();
    await expect(page).toHaveURL(/#source-s1$/);
  });

  test('says what the geopark is not and leads to its page', { tag: '@once' }, async ({ page }) => {
    await page.goto('en/geopark/');
    await expect(page.getByText(/is not a UNESCO Global Geopark/).first()).toBeVisible();
    await page
      .getByRole('region', { name: 'The truth about the geopark' })
      .getByRole('link')
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('geopark project');
  });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('one drawing grows while the reader scrolls', { tag: '@once' }, async ({ page }) => {
    // The stage stands beside the text on wide screens only.
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await page.goto('en/geopark/');
    const opacity = (name: string) =>
      page
        .locator(`.stage .${name}`)
        .first()
        .evaluate((item) => Number(getComputedStyle(item).opacity));
    await page
      .getByRole('heading', { name: 'A floor of basalt under the sea' })
      .scrollIntoViewIfNeeded();
    expect(await opacity('comes-6')).toBe(0);
    await page
      .getByRole('heading', { name: 'Why the figures lie so far apart' })
      .scrollIntoViewIfNeeded();
    await expect.poll(() => opacity('comes-6')).toBe(1);
    expect(await opacity('goes-5')).toBe(0);
    await expect(page.getByRole('img', { name: /^Section of the island/ }).first()).toBeHidden();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('links to the chapters stand in for the filter', { tag: '@once' }, async ({ page }) => {
    await page.goto('en/heritage/');
    await expect(page.getByRole('group', { name: 'Filter the catalogue' })).toBeHidden();
    const chapters = page.getByRole('navigation', { name: 'Catalogue' });
    await chapters.getByRole('link', { name: 'Walls and citadels' }).click();
    await expect(page).toHaveURL(/#chapter-walls$/);
    await expect(page.getByRole('heading', { name: 'Walls and citadels' })).toBeInViewport();
    await expect(
      page
        .getByRole('region', { name: 'By recognition' })
        .getByRole('link', { name: /^The Long Wall/ }),
    ).toBeVisible();
  });

  test('the same pages can be looked up by area and by century', async ({ page }) => {
    await page.goto('en/heritage/');
    const lookup = (name: string) => page.getByRole('region', { name });
    await page.getByRole('link', { name: 'By area' }).click();
    await expect(page).toHaveURL(/#area$/);
    await expect(lookup('By area').getByRole('link', { name: /^Khao lề/ })).toBeVisible();
    await expect(
      lookup('By area').getByRole('term').filter({ hasText: 'In several parts' }),
    ).toBeVisible();
    await expect(
      lookup('By century')
        .getByRole('term')
        .filter({ hasText: /\b19th century/ }),
    ).toBeVisible();
    await lookup('By century')
      .getByRole('link', { name: /^The Long Wall/ })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('The Long Wall');
  });

  test('living heritage leads to the section on culture', async ({ page }) => {
    await page.goto('vi/di-san/');
    await page
      .getByRole('region', { name: /^Di sản sống/ })
      .getByRole('link', { name: 'Lễ khao lề thế lính Hoàng Sa' })
      .click();
    await expect(page).toHaveURL(/\/van-hoa\//);
  });

  test('the story of the island is complete', { tag: '@once' }, async ({ page }) => {
    await page.goto('vi/dia-chat/');
    await expect(page.getByRole('img', { name: /^Mặt cắt hòn đảo/ })).toHaveCount(6);
    await expect(page.getByText('Cùng một hòn đảo, năm cách tính tuổi.')).toBeVisible();
  });
});
