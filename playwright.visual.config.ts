import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

const port = Number(process.env.E2E_PORT ?? 4398);
const address = `http://localhost:${port}/`;

/** Screenshots of the frozen site: `npm run test:visual`, with `-- --update-snapshots` after a wanted change. */
export default defineConfig({
  ...base,
  testDir: 'tests/visual',
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
  // The tests hide pictures with a style of their own, which the site's policy would refuse.
  use: { ...base.use, baseURL: address, deviceScaleFactor: 0.5, bypassCSP: true },
  projects: [{ name: 'visual' }],
  webServer: {
    command: `"${process.execPath}" node_modules/astro/bin/astro.mjs preview --root .visual --host localhost --port ${port} --ignore-lock`,
    env: { ASTRO_PREVIEW_BACKGROUND: '0', ASTRO_TELEMETRY_DISABLED: '1', OUT_DIR: './dist' },
    url: address,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
