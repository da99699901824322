// @ts-check
/**
 * Finds a browser for the tests in real pages, and gets one where there is none. Every way that works on some machine
 * fails on another: an office computer has Chrome but nobody may install programs, a fresh server has nothing but apt,
 * and behind some firewalls Playwright's own download never begins.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot, run } from './process.mjs';
import { projectEnv, tool } from './tools.mjs';

/**
 * What the search touches outside itself; tests put their own in its place.
 *
 * @typedef {object} BrowserIo
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} isRoot
 * @property {(path: string) => boolean} exists
 * @property {(command: string, args: string[], options?: import('./process.mjs').RunOptions) => Promise<{ code: number }>} run
 * @property {() => Promise<string | undefined>} playwrightBrowser where Playwright's own browser is or would be
 * @property {() => { command: string, args: string[] }} playwrightInstall
 * @property {(message: string) => void} log
 */

/** @typedef {{ executablePath?: string }} Browser */

/** @type {BrowserIo} */
const machine = {
  platform: process.platform,
  env: process.env,
  isRoot,
  exists: existsSync,
  run,
  playwrightBrowser: async () => {
    // Imported late: before the installation there is no Playwright.
    const { chromium } = await import('playwright');
    return chromium.executablePath();
  },
  playwrightInstall: () => tool('playwright', ['install', 'chromium']),
  log: (message) => console.log(message),
};

/**
 * Browsers with Chromium's engine where their installers put them, the plainest first.
 *
 * @param {Pick<BrowserIo, 'platform' | 'env'>} io
 * @returns {string[]}
 */
export function usualPlaces({ platform, env }) {
  if (platform === 'win32') {
    const programs = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    const folders = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
    return programs.flatMap((program) =>
      folders.flatMap((folder) => (folder ? [`${folder}\\${program}`] : [])),
    );
  }
  if (platform === 'darwin') {
    const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const folders = ['/Applications', ...(env.HOME ? [join(env.HOME, 'Applications')] : [])];
    return programs.flatMap((name) =>
      folders.map((folder) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(
    (name) => `/usr/bin/${name}`,
  );
}

/**
 * Whether the browser is there and starts. On Ubuntu /usr/bin/chromium-browser may be a mere note that the browser is
 * to be had as a snap, and a downloaded one may lack libraries of the system.
 *
 * @param {string | undefined} path
 * @param {BrowserIo} io
 * @returns {Promise<boolean>}
 */
async function works(path, io) {
  if (!path || !io.exists(path)) return false;
  // On Windows `--version` opens a window instead of answering; there the installers are to be trusted.
  if (io.platform === 'win32') return true;
  const { code } = await io.run(path, ['--version'], { quiet: true, limitMs: 30_000 });
  return code === 0;
}

/** @param {BrowserIo} io @returns {Promise<Browser | undefined>} */
async function installedBrowser(io) {
  for (const path of usualPlaces(io)) {
    if (await works(path, io)) return { executablePath: path };
  }
  return undefined;
}

/** @param {BrowserIo} io @returns {Promise<boolean>} */
async function playwrightWorks(io) {
  return works(await io.playwrightBrowser(), io);
}

/**
 * Debian and Ubuntu, with the right to install. Debian's package is a whole browser; Ubuntu's only points to a snap,
 * which `works` then finds out.
 *
 * @param {BrowserIo} io
 * @returns {Promise<void>}
 */
async function installWithApt(io) {
  const label = 'Cài Chromium bằng apt / Installing Chromium with apt';
  io.log(`${label}…`);
  const env = projectEnv({ DEBIAN_FRONTEND: 'noninteractive' });
  // A stale or partly unreachable list may still do, so the result of the update does not matter.
  await io.run('apt-get', ['update', '-q'], { label, env, quiet: true, limitMs: 90_000 });
  await io.run('apt-get', ['install', '-y', '-q', 'chromium'], {
    label,
    env,
    quiet: true,
    limitMs: 240_000,
  });
}

/** @param {BrowserIo} io @returns {Promise<void>} */
async function installWithPlaywright(io) {
  const label = 'Tải Chromium / Downloading Chromium';
  io.log(`${label}…`);
  const { command, args } = io.playwrightInstall();
  // Its messages where it fails speak of hosts and stack traces; the sentence at the end of the search says more.
  await io.run(command, args, { label, env: projectEnv(), quiet: true, limitMs: 240_000 });
}

/**
 * @param {BrowserIo} [io]
 * @returns {Promise<Browser>} `{}` stands for Playwright's own browser
 */
export async function findBrowser(io = machine) {
  const chosen = io.env.CHROMIUM_PATH;
  if (chosen) {
    if (await works(chosen, io)) return { executablePath: chosen };
    // Someone named this browser on purpose; taking another one would hide the mistake.
    throw new Error(
      `CHROMIUM_PATH chỉ tới «${chosen}», nhưng ở đó không có trình duyệt chạy được. Hãy sửa hoặc xóa biến này.\n` +
        `CHROMIUM_PATH names "${chosen}", where no working browser is. Correct or remove this variable.`,
    );
  }
  const installed = await installedBrowser(io);
  if (installed) return installed;
  if (await playwrightWorks(io)) return {};

  await installWithPlaywright(io);
  if (await playwrightWorks(io)) return {};

  if (io.platform === 'linux' && io.isRoot && io.exists('/usr/bin/apt-get')) {
    await installWithApt(io);
    const fromApt = await installedBrowser(io);
    if (fromApt) return fromApt;
  }
  const byHand =
    io.platform === 'linux' ? 'sudo apt-get install chromium' : 'npx playwright install chromium';
  throw new Error(
    `Không tìm thấy trình duyệt để thử trang. Hãy cài Google Chrome, hoặc gõ: ${byHand}\n` +
      `No browser was found for testing the pages. Install Google Chrome, or type: ${byHand}`,
  );
}
