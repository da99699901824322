import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/run/browser.mjs';
import { isRoot } from '../../scripts/run/process.mjs';
import { type RunningServer, startServer } from './server.ts';

const work = mkdtempSync(join(tmpdir(), 'hosting-'));
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  expect(existsSync('dist/index.html'), 'npm run build').toBe(true);
  server = await startServer('nginx', 'dist', resolve('dist'), work);
  const { executablePath } = await findBrowser();
  browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    chromiumSandbox: !isRoot,
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(work, { recursive: true, force: true });
});

it.each(['vi/', 'en/travel/', 'vi/tim-kiem/?q=truong+luy', 'en/geopark/'])(
  'the browser has nothing against %s under all headers',
  async (path) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => complaints.push(request.url()));
    await page.goto(`${server.origin}/${path}`, { waitUntil: 'networkidle' });
    expect(complaints).toEqual([]);
    await page.close();
  },
);

it('search works under the header’s policy', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/vi/tim-kiem/`);
  await page.getByRole('main').getByRole('searchbox').fill('trường lũy');
  await page
    .getByRole('main')
    .getByRole('link', { name: /Trường Lũy/ })
    .first()
    .waitFor();
  await page.close();
});

it('no other site can frame a page', async () => {
  const page = await browser.newPage();
  await page.route('**/frame-test', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe src="${server.origin}/vi/"></iframe>`,
    }),
  );
  await page.goto(`${server.origin.replace('localhost', '127.0.0.1')}/frame-test`);
  // Chromium shows a page of its own in place of one that it may not frame.
  const framed = page.frames().map((frame) => frame.url());
  expect(framed).toEqual([expect.stringContaining('/frame-test'), 'chrome-error://chromewebdata/']);
  await page.close();
});
