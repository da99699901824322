import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/run/browser.mjs';
import { isRoot } from './scripts/run/process.mjs';
import { basePath } from './scripts/run/tools.mjs';

// `npm test` has searched already and says what it found; after `npx playwright test` alone, search here. Kept in the
// environment because each worker process reads this file anew. Empty stands for Playwright's own browser.
process.env.CHROMIUM_EXECUTABLE ??= (await findBrowser()).executablePath ?? '';
const executablePath = process.env.CHROMIUM_EXECUTABLE;
const noSandbox = process.env.CHROMIUM_NO_SANDBOX === '1' || isRoot;

const port = Number(process.env.E2E_PORT ?? 4399);
const address = `http://localhost:${port}${basePath()}`;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that needs a second try is a test to mend.
  retries: 0,
  workers: 2,
  timeout: 30_000,
  reporter: 'list',
  use: {
    baseURL: address,
    screenshot: 'only-on-failure',
    reducedMotion: 'reduce',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(noSandbox ? ['--no-sandbox'] : []),
        // The tests need nothing but this computer: keep the browser from calling home.
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    {
      name: 'phone',
      // Touch, but not Playwright's `isMobile`: that zooms out of a page that is too wide, which hides the very
      // overflow that a test on a narrow screen looks for.
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 1 },
    },
    {
      name: 'desktop',
      use: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
    },
  ],
  webServer: {
    // Serves what `npm run build` has left in `dist`; run that first.
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --host localhost --port ${port} --ignore-lock`,
    // Where nobody sits at the terminal Astro goes into the background and returns; this keeps it in the foreground.
    env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    url: address,
    // Another server on the port might show an older build.
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
