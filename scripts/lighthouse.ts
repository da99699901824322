import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePath } from '../src/i18n/base-path.mjs';
import { pageKinds } from '../tests/e2e/site-pages.ts';
import { findBrowser } from './run/browser.mjs';
import { freePort } from './run/ports.mjs';
import { end, endOnSignals, endWithMe, isRoot, isStopping, run } from './run/process.mjs';

/**
 * `npm run lighthouse [-- kind…]`: measures one page of every kind, or of the named kinds (`-- glossary news-article`),
 * in both languages as Lighthouse's simulated phone sees it, with the site of the last build, and compares with the
 * budgets. A page that gives no result in time counts as a failure and the others are measured. Lighthouse is fetched by
 * npx when this is run: it weighs more than the rest of the project and is needed rarely. Wants a quiet machine.
 */
const lighthouse = 'lighthouse@13.5.0';
const budgets = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
/** Pages that are kept out of search engines on purpose, which Lighthouse counts against them. */
const hidden = new Set(['not-found', 'search', 'style-guide']);
/** A calm machine needs 20 s for a page. */
const pageLimitMs = 90_000;
/** The first run also fetches Lighthouse. */
const fetchLimitMs = 240_000;
const serverLimitMs = 30_000;
const labelWidth = 44;

type Category = keyof typeof budgets;
interface Report {
  readonly categories: Record<Category, { readonly score: number | null }>;
  readonly audits: Record<string, { readonly numericValue?: number }>;
  readonly runtimeError?: { readonly message: string };
}

const kinds = new Map<string, readonly string[]>([
  ['welcome', ['']],
  // The page itself: Lighthouse does not measure an answer of 404.
  ['not-found', ['404.html']],
  ...Object.entries(pageKinds).map(
    ([name, { vi, en }]) => [name.replaceAll(' ', '-'), [vi, en]] as const,
  ),
]);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !kinds.has(name));
if (unknown.length > 0) {
  const known = [...kinds.keys()].join(', ');
  console.error(`Không có loại trang: ${unknown.join(', ')}. Có: ${known}.`);
  console.error(`No such kind of page: ${unknown.join(', ')}. There are: ${known}.`);
  process.exit(2);
}

endOnSignals(130);
const port = await freePort(4390);
const browser = (await findBrowser()).executablePath;
const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
const server = spawn(
  process.execPath,
  [
    'node_modules/astro/bin/astro.mjs',
    'preview',
    '--host',
    'localhost',
    '--port',
    String(port),
    '--ignore-lock',
  ],
  // A group of its own, as `end` expects.
  { stdio: 'ignore', detached: true, env: { ...process.env, ASTRO_PREVIEW_BACKGROUND: '0' } },
);
endWithMe(server);
const address = `http://localhost:${port}${basePath()}`;

async function serverAnswers(): Promise<boolean> {
  const patience = AbortSignal.timeout(serverLimitMs);
  while (!patience.aborted && server.exitCode === null) {
    const answer = await fetch(address, { signal: patience }).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((go) => setTimeout(go, 300));
  }
  return false;
}

/** What Lighthouse says about an address, or why it says nothing. */
async function measure(url: string, limitMs: number): Promise<Report | string> {
  const file = join(folder, 'report.json');
  const flags = ['--headless=new', ...(isRoot ? ['--no-sandbox'] : [])].join(' ');
  const options = [
    `--only-categories=${Object.keys(budgets).join(',')}`,
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
    `--chrome-flags=${flags}`,
  ];
  const env = { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) };
  const result = await run('npx', ['--yes', lighthouse, url, ...options], {
    quiet: true,
    limitMs,
    env,
  });
  if (result.timedOut) return `no result after ${limitMs / 1000} s`;
  if (result.code !== 0) return result.output.trim();
  const report = JSON.parse(await readFile(file, 'utf8')) as Report;
  await rm(file);
  return report.runtimeError?.message ?? report;
}

/** A line of the table, and how many scores lie below their budgets. */
function judge(name: string, { categories, audits }: Report): { line: string; below: number } {
  let below = 0;
  const scores = (Object.keys(budgets) as Category[]).map((category) => {
    const score = Math.round((categories[category].score ?? 0) * 100);
    const exempt = category === 'seo' && hidden.has(name);
    if (score < budgets[category] && !exempt) below += 1;
    return String(score).padStart(4);
  });
  const value = (audit: string) => audits[audit]?.numericValue ?? 0;
  const paint = value('largest-contentful-paint').toFixed(0).padStart(6);
  const shift = value('cumulative-layout-shift').toFixed(3);
  const kilobytes = Math.round(value('total-byte-weight') / 1024);
  return { line: `${scores.join(' ')}  ${paint}  ${shift}  ${kilobytes}`, below };
}

async function measureAll(): Promise<number> {
  if (!(await serverAnswers())) {
    console.error('Trang không mở được: hãy chạy `npm run build` trước.');
    console.error('The site does not answer: run `npm run build` first.');
    return 1;
  }
  let failures = 0;
  let limitMs = fetchLimitMs;
  console.log(`${'page'.padEnd(labelWidth)} perf a11y best  seo   LCP ms  CLS    KB`);
  for (const [name, paths] of kinds) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    for (const path of paths) {
      const report = await measure(address + path, limitMs);
      limitMs = pageLimitMs;
      if (isStopping()) return failures;
      const { line, below } =
        typeof report === 'string' ? { line: report, below: 1 } : judge(name, report);
      failures += below;
      console.log(`${`/${path}`.padEnd(labelWidth)} ${line}`);
    }
  }
  console.log(failures === 0 ? 'all budgets kept' : `${failures} results below their budget`);
  return failures;
}

process.exitCode = (await measureAll()) === 0 ? 0 : 1;
await end(server);
await rm(folder, { recursive: true });
