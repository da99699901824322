// @ts-check
/**
 * `npm test`: installs what is missing, checks the code, runs the unit tests, builds the site and tries it in a
 * browser. Goes on after a failure where the rest still tells something, so that one run names all that is wrong.
 * Its last line counts: "N passed, N failed".
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { add, closingLine, countPlaywright, countVitest } from './count.mjs';
import { ensureInstalled } from './install.mjs';
import { freePort } from './ports.mjs';
import { endOnSignals, isRoot, isStopping, run, seconds } from './process.mjs';
import { npm, projectEnv, projectNode, root, tool } from './tools.mjs';

/** @typedef {import('./count.mjs').Count} Count */

const minute = 60_000;
/** All steps together; a slow step takes its time from those after it. */
const deadline = Date.now() + 45 * minute;

/** @type {Count} */
const onePassed = { passed: 1, failed: 0, skipped: 0 };
/** @type {Count} */
const oneFailed = { passed: 0, failed: 1, skipped: 0 };
/** A step that prepares the tests and is none itself. @type {Count} */
const nothing = { passed: 0, failed: 0, skipped: 0 };

let total = nothing;
/** @type {string[]} */
const summary = [];
const reports = mkdtempSync(join(tmpdir(), 'quang-ngai-test-'));

/**
 * @param {string} name
 * @param {() => Promise<Count>} action
 * @returns {Promise<boolean>} whether nothing failed
 */
async function step(name, action) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  /** @type {Count} */
  let count;
  try {
    count = await action();
  } catch (error) {
    if (!isStopping()) console.error(error instanceof Error ? error.message : error);
    count = oneFailed;
  }
  // After Ctrl-C everything fails; nobody wants to read that.
  if (isStopping()) await new Promise(() => {});
  total = add(total, count);
  const good = count.failed === 0;
  const line = `${good ? '✓' : '✗'} ${name}: ${seconds(Date.now() - started)}`;
  summary.push(line);
  console.log(`── ${line}`);
  return good;
}

/**
 * @param {string} label
 * @param {import('./tools.mjs').Command} program
 * @param {number} limitMs
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} the exit code
 */
async function perform(label, { command, args }, limitMs, env = {}) {
  const left = Math.max(1_000, Math.min(limitMs, deadline - Date.now()));
  const { code, timedOut } = await run(command, args, {
    label,
    cwd: root,
    limitMs: left,
    env: projectEnv(env),
  });
  if (timedOut) {
    console.error(
      `Quá thời gian cho phép (${seconds(left)}). / Took longer than allowed (${seconds(left)}).`,
    );
  } else if (code === 127) {
    console.error(`Không chạy được / cannot be run: ${command}`);
  }
  return code;
}

/** @param {string} label @param {string} script @returns {Promise<Count>} */
async function script(label, script) {
  const code = await perform(label, npm(['run', '--silent', script]), 6 * minute);
  return code === 0 ? onePassed : oneFailed;
}

/** @param {string} name @returns {any} the report, or undefined where the runner left none that can be read */
function report(name) {
  const file = join(reports, name);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** @param {string} label @returns {Promise<Count>} */
async function unitTests(label) {
  const file = 'unit.json';
  const vitest = tool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(reports, file)}`,
  ]);
  const code = await perform(label, vitest, 5 * minute);
  return countVitest(report(file), code);
}

/**
 * @param {string} label
 * @param {boolean} built whether there is a site to test
 * @param {import('./browser.mjs').Browser | undefined} browser
 * @param {string} config
 * @returns {Promise<Count>}
 */
async function pageTests(label, built, browser, config) {
  if (!built || !browser) {
    console.log(
      'Bỏ qua vì bước trước hỏng, tính là 1 lỗi. / Left out since an earlier step failed; counted as 1 failed.',
    );
    return oneFailed;
  }
  const file = `${config}.json`;
  // Playwright stops by itself shortly before this script would stop it: then it still writes its report and closes
  // its browsers.
  const own = Math.max(1_000, deadline - Date.now() - minute / 2);
  const playwright = tool('@playwright/test', [
    'test',
    `--config=${config}`,
    '--reporter=list,json',
    `--global-timeout=${own}`,
  ]);
  const code = await perform(label, playwright, 40 * minute, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, file),
    // Set even when empty, which means Playwright's own browser: playwright.config.ts then need not search again.
    CHROMIUM_EXECUTABLE: browser.executablePath ?? '',
    // Chromium refuses to run as root inside its sandbox.
    CHROMIUM_NO_SANDBOX: isRoot ? '1' : '0',
    // Someone may be looking at the site, or running the same tests in another folder, meanwhile.
    E2E_PORT: String(await freePort(4399)),
    // Playwright decides on colours by itself, and Node warns where both its word and this one are set.
    NO_COLOR: undefined,
  });
  return countPlaywright(report(file), code);
}

/** @returns {Promise<void>} */
async function all() {
  const installed = await step('Cài đặt / Install', async () => {
    await ensureInstalled();
    return nothing;
  });
  // Without packages nothing else can even begin.
  if (!installed) return;

  /** @type {import('./browser.mjs').Browser | undefined} */
  let browser;
  await step('Trình duyệt / Browser', async () => {
    browser = await findBrowser();
    console.log(browser.executablePath ?? 'Playwright');
    return nothing;
  });

  const checks = 'Kiểm tra mã / Checks';
  await step(checks, () => script(checks, 'check'));
  const units = 'Thử từng phần / Unit tests';
  await step(units, () => unitTests(units));
  const building = 'Dựng trang / Build';
  const built = await step(building, () => script(building, 'build'));

  const freezing = 'Dựng trang cố định / Build of the frozen site';
  const frozen = await step(freezing, async () => {
    const command = { command: projectNode(), args: ['scripts/visual-site.ts'] };
    return (await perform(freezing, command, 6 * minute)) === 0 ? nothing : oneFailed;
  });

  const pages = 'Thử trong trình duyệt / Tests in the browser';
  await step(pages, () => pageTests(pages, built, browser, 'playwright.config.ts'));
  const shots = 'Thử trang cố định, so ảnh chụp / Tests of the frozen site, screenshots';
  await step(shots, () => pageTests(shots, frozen, browser, 'playwright.visual.config.ts'));
}

endOnSignals(130);
await all();
rmSync(reports, { recursive: true, force: true });
console.log(`\n${summary.join('\n')}\n`);
// The line must have left this process before it ends, even into a slow pipe.
process.stdout.write(`${closingLine(total)}\n`, () => process.exit(total.failed === 0 ? 0 : 1));
