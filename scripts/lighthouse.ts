import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { basePath } from '../src/i18n/base-path.mjs';
import { allPages, missing } from '../tests/e2e/site-pages.ts';
import { findBrowser } from './run/browser.mjs';
import { freePort } from './run/ports.mjs';
import { isRoot } from './run/process.mjs';

/**
 * `npm run lighthouse [-- kind…]`: measures one page of every kind in both languages as Lighthouse's simulated phone sees
 * it, with the site of the last build, and compares with the budgets. Lighthouse is fetched by npx when this is run: it
 * weighs more than the rest of the project and is needed rarely. Wants a quiet machine.
 */
const lighthouse = 'lighthouse@13.5.0';
const budgets = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
/** Pages that are kept out of search engines on purpose, which Lighthouse counts against them. */
const hidden = new Set(['not found', 'search', 'style guide']);
/** Lighthouse refuses an answer of 404; the page behind it has an address of its own. */
const notFound = '404.html';

type Category = keyof typeof budgets;
interface Report {
  readonly categories: Record<Category, { readonly score: number | null }>;
  readonly audits: Record<string, { readonly numericValue?: number }>;
}

const wanted = process.argv.slice(2);
const port = await freePort(4390);
const browser = (await findBrowser()).executablePath;
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
  { stdio: 'ignore', env: { ...process.env, ASTRO_PREVIEW_BACKGROUND: '0' } },
);
const address = `http://localhost:${port}${basePath()}`;
while (!(await fetch(address).catch(() => null))?.ok)
  await new Promise((go) => setTimeout(go, 300));

function measure(url: string): Report {
  const file = join(tmpdir(), `lighthouse-${port}.json`);
  const flags = ['--headless=new', ...(isRoot ? ['--no-sandbox'] : [])].join(' ');
  const categories = Object.keys(budgets).join(',');
  const options = [
    `--only-categories=${categories}`,
    '--output=json',
    `--output-path=${file}`,
    '--quiet',
  ];
  spawnSync('npx', ['--yes', lighthouse, url, ...options, `--chrome-flags=${flags}`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...(browser ? { CHROME_PATH: browser } : {}) },
  });
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(file);
  return report;
}

let failures = 0;
console.log('page                     perf a11y best  seo   LCP ms  CLS    KB');
for (const { kind, name, path } of allPages) {
  if (wanted.length > 0 && !wanted.includes(kind)) continue;
  const { categories, audits } = measure(new URL(path === missing ? notFound : path, address).href);
  const scores = (Object.keys(budgets) as Category[]).map((category) => {
    const score = Math.round((categories[category].score ?? 0) * 100);
    const exempt = category === 'seo' && hidden.has(kind);
    if (score < budgets[category] && !exempt) failures += 1;
    return String(score).padStart(4);
  });
  const value = (audit: string) => audits[audit]?.numericValue ?? 0;
  const kilobytes = Math.round(value('total-byte-weight') / 1024);
  console.log(
    `${name.padEnd(24)} ${scores.join(' ')}  ${value('largest-contentful-paint').toFixed(0).padStart(6)}  ${value('cumulative-layout-shift').toFixed(3)}  ${kilobytes}`,
  );
}
server.kill();
console.log(failures === 0 ? 'all budgets kept' : `${failures} scores below their budget`);
process.exit(failures === 0 ? 0 : 1);
