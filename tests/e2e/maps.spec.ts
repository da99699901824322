import { expect, type Locator, type Page, test } from '@playwright/test';
import { builtPages } from './built-files.ts';
import { pageKinds } from './site-pages.ts';

/** The articles whose maps have the most labels, so the likeliest to collide. */
function crowded(count: number): string[] {
  return builtPages()
    .map(({ path, html }) => ({ path: path.slice(1), labels: html.split('map-label').length }))
    .filter(({ path }) => path.split('/').length > 3)
    .sort((a, b) => b.labels - a.labels)
    .slice(0, count)
    .map(({ path }) => path);
}

/** Pages that have a map: the home page, the sections and entries with a map of their own. */
const pagesWithMaps = [
  ...Object.values(pageKinds.home),
  ...Object.values(pageKinds.section),
  ...Object.values(pageKinds.place),
  'vi/dia-chat/',
  'en/geopark/',
  'vi/dau-tu/',
  'en/investment/',
  'vi/van-hoa/',
  'en/culture/',
  ...Object.values(pageKinds.investment),
  ...crowded(6),
];

interface Box {
  readonly text: string;
  readonly mark: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface MapBoxes {
  readonly frame: Box;
  readonly labels: readonly Box[];
}

/** Boxes of all texts of every map that is shown. Lines of one label share a mark. */
function readMaps(page: Page): Promise<MapBoxes[]> {
  return page.evaluate(() => {
    const boxOf = (element: Element, mark: number) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { text: element.textContent, mark, left, top, right, bottom };
    };
    const shown = [...document.querySelectorAll('svg.map-picture')].filter(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    return shown.map((svg) => {
      const marks = [...svg.querySelectorAll('.map-mark')];
      const texts = [...svg.querySelectorAll('text')].filter((text) => text.checkVisibility());
      const labels = texts.map((text, index) => {
        const mark = text.closest('.map-mark');
        return boxOf(text, mark ? marks.indexOf(mark) : -1 - index);
      });
      return { frame: boxOf(svg, 0), labels };
    });
  });
}

/** A font's box is a little taller than its letters, and the box of a text includes the rim around them. */
const slack = 3;

function troubles({ frame, labels }: MapBoxes): string[] {
  const outside = labels
    .filter(
      ({ left, top, right, bottom }) =>
        left < frame.left - 1 ||
        top < frame.top - 1 ||
        right > frame.right + 1 ||
        bottom > frame.bottom + 1,
    )
    .map(({ text }) => `outside: ${text}`);
  const pairs = labels.flatMap((a, index) =>
    labels
      .slice(index + 1)
      .filter((b) => a.mark !== b.mark)
      .filter((b) => {
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return wide > slack && high > slack;
      })
      .map((b) => `${a.text} × ${b.text}`),
  );
  return [...outside, ...pairs];
}

const widths = [390, 768, 1440];

for (const path of pagesWithMaps) {
  test(`labels of the maps on ${path} are clear of each other`, {
    tag: '@once',
  }, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const maps = await readMaps(page);
      expect(maps.length).toBeGreaterThan(0);
      expect(maps.flatMap(troubles), `at ${width} px`).toEqual([]);
    }
  });
}

function provinceMap(page: Page): Locator {
  return page.locator('zoomable-map');
}

test('every point is a link that the keyboard reaches', async ({ page }) => {
  await page.goto('vi/');
  const map = provinceMap(page);
  const marks = map.locator('svg.map-picture:visible .map-mark');
  expect(await marks.count()).toBeGreaterThan(5);
  for (const mark of await marks.all()) {
    const link = mark.getByRole('link').first();
    await link.focus();
    await expect(link).toBeFocused();
    await expect(link).toHaveAttribute('href', /./);
  }
});

test('zooms with buttons and keys, and labels stay as large as they were', async ({ page }) => {
  await page.goto('vi/');
  const map = provinceMap(page);
  const label = map.locator('svg.map-picture:visible .map-view .map-label').first();
  const height = (await label.boundingBox())?.height ?? 0;
  await map.getByRole('button', { name: 'Phóng to' }).click();
  await expect(map.getByText('2×')).toBeVisible();
  expect((await label.boundingBox())?.height).toBeCloseTo(height, 0);
  const view = map.locator('svg.map-picture:visible .map-view');
  const before = await view.getAttribute('viewBox');
  await page.keyboard.press('ArrowLeft');
  expect(await view.getAttribute('viewBox')).not.toBe(before);
  await page.keyboard.press('+');
  await expect(map.getByText('4×')).toBeVisible();
  await map.getByRole('button', { name: 'Toàn tỉnh' }).click();
  await expect(map.getByText('1×')).toBeVisible();
  await expect(map.getByRole('button', { name: 'Thu nhỏ' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('labels of an enlarged map are clear of each other', async ({ page }) => {
  await page.goto('en/');
  const map = provinceMap(page);
  for (const level of ['2×', '4×']) {
    await map.getByRole('button', { name: 'Zoom in' }).click();
    await expect(map.getByText(level)).toBeVisible();
    const [first] = await readMaps(page);
    const pairs = first ? troubles(first).filter((one) => !one.startsWith('outside')) : ['none'];
    // The scale bar stands on its own ground over what passes below it.
    expect(pairs.filter((pair) => !pair.includes(' km') && !/(^|× )0( ×|$)/.test(pair))).toEqual(
      [],
    );
  }
});

test('the wheel zooms with Ctrl only', { tag: '@once' }, async ({ page }) => {
  await page.goto('en/');
  const map = provinceMap(page);
  const picture = map.locator('svg.map-picture:visible');
  await picture.scrollIntoViewIfNeeded();
  await picture.hover({ position: { x: 200, y: 150 } });
  await page.mouse.wheel(0, -120);
  await expect(map.getByText('1×')).toBeVisible();
  await picture.hover({ position: { x: 200, y: 150 } });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await expect(map.getByText('2×')).toBeVisible();
});

test('shows one kind on the map and in the list', async ({ page }) => {
  await page.goto('en/');
  const map = provinceMap(page);
  const items = map.getByRole('list', { name: 'Places on the map' }).getByRole('listitem');
  const all = await items.count();
  await map.getByRole('radio', { name: 'Heritage' }).check();
  expect(await items.count()).toBeLessThan(all);
  const other = map.locator(
    'svg.map-picture:visible .map-mark:visible:not([data-kinds~="heritage"])',
  );
  await expect(other).toHaveCount(0);
  // The list keeps the numbers that stand on the map.
  const last = map.locator('.map-list > li[data-kind="heritage"]').last();
  expect(await last.evaluate((item: HTMLLIElement) => item.value)).toBeGreaterThan(
    await items.count(),
  );
  expect((await readMaps(page)).flatMap(troubles)).toEqual([]);
  await map.getByRole('radio', { name: 'All' }).check();
  await expect(items).toHaveCount(all);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('map and list show everything, and no control that would do nothing', {
    tag: '@once',
  }, async ({ page }) => {
    await page.goto('en/');
    const map = provinceMap(page);
    await expect(map.getByRole('button')).toHaveCount(0);
    await expect(map.locator('svg.map-picture:visible .map-mark').first()).toBeVisible();
    const items = map.getByRole('list', { name: 'Places on the map' }).getByRole('listitem');
    expect(await items.count()).toBeGreaterThan(10);
  });
});

test('prints the whole map without its controls', { tag: '@once' }, async ({ page }) => {
  await page.goto('en/');
  await page.emulateMedia({ media: 'print' });
  const map = provinceMap(page);
  await expect(map.getByRole('button')).toHaveCount(0);
  await expect(map.locator('svg.map-picture:visible')).toHaveCount(1);
});
