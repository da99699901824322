import { defineConfig } from '@playwright/test';
import base, { once, previewServer, screens } from './playwright.config.ts';

const port = Number(process.env.E2E_PORT ?? 4398);
const address = `http://localhost:${port}/`;

/**
 * Tests of the frozen site, built by `scripts/visual-site.ts`: behaviour that shows in known articles, and screenshots.
 * `npm run test:visual` builds and runs; `-- --project visual --update-snapshots` after a wanted change of the looks.
 */
export default defineConfig({
  ...base,
  outputDir: 'test-results/frozen',
  // The same pictures serve every system: half size and with the site's own fonts they hardly differ.
  snapshotPathTemplate: 'tests/visual/screenshots/{arg}{ext}',
  expect: {
    toHaveScreenshot: {
      maxDiffPixelRatio: 0.01,
      threshold: 0.25,
      animations: 'disabled',
      scale: 'device',
    },
  },
  use: { ...base.use, baseURL: address },
  projects: [
    { name: 'phone', testDir: 'tests/frozen', use: screens.phone, grepInvert: once },
    { name: 'desktop', testDir: 'tests/frozen', use: screens.desktop },
    {
      name: 'visual',
      testDir: 'tests/visual',
      // The tests hide pictures with a style of their own, which the site's policy would refuse.
      use: { deviceScaleFactor: 0.5, bypassCSP: true },
    },
  ],
  webServer: {
    ...previewServer('.visual', port, address),
    env: {
      ASTRO_PREVIEW_BACKGROUND: '0',
      ASTRO_TELEMETRY_DISABLED: '1',
      OUT_DIR: './dist',
      BASE_PATH: '/',
    },
  },
});
