import { expect, test } from '@playwright/test';

const index = { vi: 'vi/dau-tu/', en: 'en/investment/' };
const article = 'en/investment/dung-quat-economic-zone/';
const profile = 'en/investment/province-profile/';

test('the investment index begins with figures that have a date, a territory and a source', async ({
  page,
}) => {
  await page.goto(index.en);
  const figures = page.getByRole('region', { name: 'Main figures' }).getByRole('listitem');
  expect(await figures.count()).toBeGreaterThanOrEqual(4);
  for (const figure of await figures.all()) {
    await expect(figure.locator('time')).not.toBeEmpty();
    await expect(figure.getByRole('link')).toHaveAttribute('href', /^https?:/);
  }
  await expect(figures.first()).toContainText('19 billion US dollars');
  await expect(figures.first()).toContainText('merged province');
  const top = await figures.first().boundingBox();
  expect(top?.y).toBeLessThan(700);
});

test('every page of the section is in the list of dossiers', { tag: '@once' }, async ({ page }) => {
  await page.goto(index.vi);
  const dossiers = page.getByRole('region', { name: 'Hồ sơ' });
  await expect(dossiers.getByRole('listitem').getByRole('link')).toHaveText([
    'Tổng quan tỉnh Quảng Ngãi trước và sau sáp nhập',
    'Khu kinh tế Dung Quất: lọc dầu, thép và cảng',
    'Khu công nghiệp VSIP Quảng Ngãi',
  ]);
  await dossiers.getByRole('link', { name: /^Khu kinh tế Dung Quất/ }).click();
  await expect(page).toHaveURL(/khu-kinh-te-dung-quat/);
});

test('the table of zones leads to their pages', { tag: '@once' }, async ({ page }) => {
  await page.goto(index.en);
  const zones = page.getByRole('table', { name: 'Economic zones and industrial parks' });
  await expect(zones.getByRole('link', { name: 'VSIP Quảng Ngãi', exact: true })).toHaveAttribute(
    'href',
    /vsip-quang-ngai/,
  );
});

test('a chart says in words what it shows, and its table opens below it', async ({ page }) => {
  await page.goto(article);
  const chart = page.getByRole('img', { name: /^Dot chart: Dung Quất refinery/ });
  await expect(chart).toHaveAccessibleName(/Crude oil capacity 148 → 171/);
  const table = page.getByRole('table', {
    name: 'Dung Quất refinery: before and after the upgrade',
  });
  await expect(table).toBeHidden();
  const frame = page.locator('.data-table').filter({ has: chart });
  await frame.getByText('Show the table').click();
  await expect(table).toBeVisible();
  await expect(table.getByRole('row')).toHaveCount(5);
});

test('the figures of each territory stand in a group of their own', { tag: '@once' }, async ({
  page,
}) => {
  await page.goto(article);
  const chart = page.getByRole('img', { name: /^Bar chart: Dung Quất: projects/ });
  const name = (await chart.getAttribute('aria-label')) ?? '';
  expect(name.indexOf('Dung Quất zone:')).toBeGreaterThan(0);
  expect(name.indexOf('merged province:')).toBeGreaterThan(name.indexOf('Dung Quất zone:'));
  await expect(chart.locator('.chart-group')).toHaveCount(3);
});

test('a table can be downloaded as CSV', { tag: '@once' }, async ({ page, request }) => {
  await page.goto(index.vi);
  const links = page.getByRole('link', { name: /CSV/ });
  const addresses = await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    expect(await response.text()).toMatch(/territory.*source_publisher/);
  }
});

for (const width of [320, 390, 768, 1440]) {
  for (const path of [index.vi, article, profile]) {
    test(`labels of charts are large enough and do not collide: ${path} at ${width}`, {
      tag: '@once',
    }, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      const charts = await page.locator('.chart-drawing').evaluateAll((drawings) =>
        drawings.map((drawing) => {
          const texts = [...drawing.querySelectorAll('text, .chart-row-name, .chart-group-name')]
            .filter((text) => getComputedStyle(text).display !== 'none')
            .map((text) => ({
              words: text.textContent ?? '',
              size: Number.parseFloat(getComputedStyle(text).fontSize),
              box: text.getBoundingClientRect().toJSON() as DOMRect,
            }));
          return { texts, frame: drawing.getBoundingClientRect().toJSON() as DOMRect };
        }),
      );
      expect(charts.length).toBeGreaterThan(1);
      for (const { texts, frame } of charts) {
        for (const [at, { words, size, box }] of texts.entries()) {
          expect(size, words).toBeGreaterThanOrEqual(11);
          expect(box.left, words).toBeGreaterThanOrEqual(frame.left - 4);
          expect(box.right, words).toBeLessThanOrEqual(frame.right + 4);
          for (const other of texts.slice(at + 1)) {
            const across =
              Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
            const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
            // Boxes of text are taller than its letters.
            expect(across > 1 && down > 6, `${words} × ${other.words}`).toBe(false);
          }
        }
      }
    });
  }
}

test('in forced colours the latest figures keep standing out', { tag: '@once' }, async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(index.en);
  const system = (name: string) =>
    page.evaluate((colour) => {
      const probe = document.createElement('span');
      probe.style.color = colour;
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, name);
  const chart = page.getByRole('img', { name: /^Bar chart: Dung Quất: projects/ });
  const latest = chart.locator('.chart-latest .chart-fill');
  const earlier = chart.locator('.chart-group:not(.chart-latest) .chart-fill');
  await expect(latest.first()).toHaveCSS('fill', await system('CanvasText'));
  await expect(earlier.first()).toHaveCSS('fill', await system('GrayText'));
  await expect(chart.locator('text').first()).toHaveCSS('fill', await system('CanvasText'));
});

test('the folded table is printed', { tag: '@once' }, async ({ page }) => {
  await page.goto(article);
  await page.emulateMedia({ media: 'print' });
  await expect(
    page.getByRole('table', { name: 'Dung Quất refinery: before and after the upgrade' }),
  ).toBeVisible();
});
