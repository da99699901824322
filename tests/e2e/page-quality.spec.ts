import { expect, test } from '@playwright/test';
import { allPages, missing } from './site-pages.ts';

for (const { name, path } of allPages) {
  test(`${name} loads without errors, foreign requests or layout shift`, async ({
    page,
    baseURL,
  }) => {
    const troubles: string[] = [];
    page.on('console', (message) => {
      // The browser itself logs the missing page that this test asks for.
      if (message.type() === 'error' && path !== missing) troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin) {
        troubles.push(`foreign request: ${request.url()}`);
      }
    });
    page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      const wanted = path === missing && response.url().endsWith(missing) ? 404 : 399;
      if (response.status() > wanted) troubles.push(`${response.status()} ${response.url()}`);
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.mouse.wheel(0, 4000);
    await page.waitForTimeout(200);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, value) => sum + value, 0)).toBe(0);
    expect(troubles).toEqual([]);
  });

  test(`${name} fits a screen of 320 pixels`, { tag: '@once' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
