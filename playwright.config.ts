import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/run/browser.mjs';
import { isRoot } from './scripts/run/process.mjs';
import { basePath } from './src/i18n/base-path.mjs';

// `npm test` has searched already and says what it found; after `npx playwright test` alone, search here. Kept in the
// environment because each worker process reads this file anew. Empty stands for Playwright's own browser.
process.env.CHROMIUM_EXECUTABLE ??= (await findBrowser()).executablePath ?? '';
const executablePath = process.env.CHROMIUM_EXECUTABLE;
const noSandbox = process.env.CHROMIUM_NO_SANDBOX === '1' || isRoot;

const port = Number(process.env.E2E_PORT ?? 4399);
const address = `http://localhost:${port}${basePath()}`;

/** The two screens on which pages are tried. */
export const screens = {
  // Touch, but not Playwright's `isMobile`: that zooms out of a page that is too wide, which hides the very overflow
  // that a test on a narrow screen looks for.
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 1 },
  desktop: { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 },
} as const;

/**
 * Marks tests that need one run: they set the width of the screen themselves, or what they try has none. Everything else
 * in a folder of pages runs on both screens.
 */
export const once = /@once/;

/** Serves what a build has left in `dist` below `folder`. */
export function previewServer(folder: string, port: number, url: string) {
  return {
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --root ${folder} --host localhost --port ${port} --ignore-lock`,
    // Where nobody sits at the terminal Astro goes into the background and returns; this keeps it in the foreground.
    env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1' },
    url,
    // Another server on the port might show an older build.
    reuseExistingServer: false,
    timeout: 60_000,
  };
}

/** Tests that hold for any content, on the site that `npm run build` has left in `dist`; run that first. */
export default defineConfig({
  outputDir: 'test-results/live',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A test that needs a second try is a test to mend.
  retries: 0,
  workers: 2,
  timeout: 30_000,
  // A missing picture is a failure, not a new file.
  updateSnapshots: 'none',
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
    { name: 'build', testDir: 'tests/build' },
    { name: 'phone', testDir: 'tests/e2e', use: screens.phone, grepInvert: once },
    { name: 'desktop', testDir: 'tests/e2e', use: screens.desktop },
  ],
  webServer: previewServer('.', port, address),
});
