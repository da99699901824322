import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { currentRelease, publish, rollBack } from '../../src/hosting/release.ts';

const pages = 40;

/** A site of which every file says its version: a mixture shows at once. */
function makeSite(version: string): string {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(site, '_astro'));
  writeFileSync(join(site, 'index.html'), version.padEnd(5000, '.'));
  writeFileSync(join(site, `_astro/style.${version}.css`), version);
  for (let page = 0; page < pages; page++) {
    writeFileSync(join(site, `page-${page}.html`), version.padEnd(20_000, '.'));
  }
  return site;
}

const makeTarget = () => mkdtempSync(join(tmpdir(), 'srv-'));

function versionsServed(target: string): string[] {
  const folder = join(target, 'current');
  const files = readdirSync(folder).filter((file) => /^(?:index|page-\d+)\.html/.test(file));
  expect(files.length).toBe((pages + 1) * 3);
  const read = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    if (file.endsWith('.br')) return brotliDecompressSync(bytes);
    return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  };
  return [...new Set(files.map((file) => /^[^.]*/.exec(read(file).toString())?.[0] ?? ''))];
}

it('publishes a site, packed, and goes back to the one before', async () => {
  const target = makeTarget();
  const first = await publish(makeSite('v1'), target, new Date('2026-11-24T08:00:00Z'));
  expect(first).toEqual({ release: '20261124-080000-000', kept: [] });
  expect(versionsServed(target)).toEqual(['v1']);
  const second = await publish(makeSite('v2'), target, new Date('2026-11-24T09:00:00Z'));
  expect(second.kept).toEqual(['20261124-080000-000']);
  expect(versionsServed(target)).toEqual(['v2']);
  expect(await rollBack(target)).toBe('20261124-080000-000');
  expect(versionsServed(target)).toEqual(['v1']);
  await expect(rollBack(target)).rejects.toThrow(/older release/);
});

it('keeps the hashed files of the version before, and of that one only', async () => {
  const target = makeTarget();
  for (const [hour, version] of ['v1', 'v2', 'v3'].entries()) {
    await publish(makeSite(version), target, new Date(Date.UTC(2026, 10, 24, hour)));
  }
  const files = readdirSync(join(target, 'current/_astro'));
  expect(files).toEqual(['style.v2.css', 'style.v3.css']);
});

it('removes releases that are too old, and unfinished ones', async () => {
  const target = makeTarget();
  mkdirSync(join(target, 'releases/20200101-000000-000'), { recursive: true });
  for (const hour of [1, 2, 3, 4]) {
    await publish(makeSite(`v${hour}`), target, new Date(Date.UTC(2026, 10, 24, hour)), 2);
  }
  expect(readdirSync(join(target, 'releases'))).toEqual([
    '20261124-030000-000',
    '20261124-040000-000',
  ]);
});

it('refuses a folder without a site, and leaves what is served', async () => {
  const target = makeTarget();
  await publish(makeSite('v1'), target, new Date('2026-11-24T08:00:00Z'));
  const empty = mkdtempSync(join(tmpdir(), 'empty-'));
  await expect(publish(empty, target, new Date())).rejects.toThrow(/index\.html/);
  expect(versionsServed(target)).toEqual(['v1']);
});

it('serves one whole version whenever it is killed', { timeout: 120_000 }, async () => {
  const target = makeTarget();
  await publish(makeSite('v0'), target, new Date('2026-11-24T08:00:00Z'));
  const site = makeSite('v1');
  const started = performance.now();
  expect(await deploy(site, target, null)).toBe(0);
  const whole = performance.now() - started;
  let switched = 0;
  for (let run = 0; run < 20; run++) {
    const before = await currentRelease(target);
    const version = makeSite(`k${run}`);
    await deploy(version, target, Math.random() * whole);
    const served = versionsServed(target);
    expect(served).toHaveLength(1);
    if ((await currentRelease(target)) !== before) switched++;
    else expect(served).not.toEqual([`k${run}`]);
  }
  // Killed early enough to leave the old version at least once, or the test proves nothing.
  expect(switched).toBeLessThan(20);
  expect(existsSync(join(target, 'current/index.html'))).toBe(true);
});

/** @param killAfter milliseconds; `null` lets it end */
function deploy(site: string, target: string, killAfter: number | null): Promise<number | null> {
  const child = spawn(process.execPath, [
    resolve('scripts/deploy-local.ts'),
    '--from',
    site,
    '--to',
    target,
  ]);
  const timer = killAfter === null ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((done) => {
    child.on('exit', (code) => {
      clearTimeout(timer);
      done(code);
    });
  });
}
