import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { appendFile, glob } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HeaderRule, headersFor } from '../../src/hosting/headers.ts';
import { publish } from '../../src/hosting/release.ts';
import { siteRules } from '../../src/hosting/static-host.ts';
import { type RunningServer, type ServerName, startServer } from './server.ts';

const work = mkdtempSync(join(tmpdir(), 'hosting-'));
const site = join(work, 'site');
const target = join(work, 'srv');
let rules: readonly HeaderRule[];
let paths: string[];

beforeAll(async () => {
  if (!existsSync('dist/index.html')) {
    throw new Error('Chưa có trang đã dựng, hãy chạy / there is no built site, run: npm run build');
  }
  execFileSync('cp', ['-r', 'dist', site]);
  await appendFile(join(site, '_redirects'), '/vi/dia-chi-cu/ /vi/di-san/ 301\n');
  await publish(site, target, new Date());
  rules = await siteRules(site);
  paths = await samplePaths();
});

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** The first page or file of every kind that the site has. */
async function samplePaths(): Promise<string[]> {
  const files = (await Array.fromAsync(glob('**/*.*', { cwd: site }))).sort();
  const kinds = Map.groupBy(files, (file) => `${file.split('/')[0]} ${file.split('.').at(-1)}`);
  const samples = [...kinds.values()].flatMap(([first]) => (first ? [`/${first}`] : []));
  const served = samples.filter((path) => !/^\/_(?:headers|redirects)$/.test(path));
  return [...served.map((path) => path.replace(/\/index\.html$/, '/')), '/vi/', '/en/'];
}

/** fetch unpacks what it gets; the header tells how it came. */
const get = (url: string, headers: Record<string, string> = {}) =>
  fetch(url, { headers, redirect: 'manual' });

describe.each<ServerName>(['nginx', 'caddy'])('%s', (name) => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await startServer(name, site, join(target, 'current'), join(work, name));
  });

  afterAll(() => server?.stop());

  it('sends every kind of file with its headers', async () => {
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      const answer = await get(server.origin + path);
      expect(answer.status, path).toBe(200);
      for (const [header, value] of Object.entries(headersFor(path, rules))) {
        expect(answer.headers.get(header), `${path}: ${header}`).toBe(value);
      }
    }
  });

  it.each([
    ['/vi/', 'text/html; charset=utf-8'],
    ['/vi/rss.xml', /^application\/xml/],
    ['/vi/feed.json', /^application\/json/],
    ['/vi/site.webmanifest', /^application\/manifest\+json/],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/pagefind/vi/pagefind.js', 'text/javascript; charset=utf-8'],
    ['/favicon.svg', /^image\/svg\+xml/],
  ])('names the type of %s', async (path, type) => {
    const answer = await get(server.origin + path);
    const found = answer.headers.get('content-type') ?? '';
    if (typeof type === 'string') expect(found.replace('; ', ';')).toBe(type.replace('; ', ';'));
    else expect(found).toMatch(type);
  });

  it('sends what is packed ready to those who take it', async () => {
    for (const encoding of ['br', 'gzip']) {
      const answer = await get(`${server.origin}/vi/`, { 'accept-encoding': encoding });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(await answer.text()).toContain('<html lang="vi">');
    }
  });

  it('answers 304 to those who have the page', async () => {
    const first = await get(`${server.origin}/vi/`);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await get(`${server.origin}/vi/`, { 'if-none-match': etag });
    expect(again.status).toBe(304);
  });

  it('shows the page for missing pages, with its status and headers', async () => {
    const answer = await get(`${server.origin}/vi/khong-co-trang-nay/`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await answer.text()).toContain('<html');
  });

  it('leads on from an address that moved', async () => {
    const answer = await get(`${server.origin}/vi/dia-chi-cu/`);
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/vi/di-san/');
  });

  it('leads to the address with a slash at its end', async () => {
    const answer = await get(`${server.origin}/vi/di-san`);
    expect([301, 308]).toContain(answer.status);
    expect(answer.headers.get('location')).toMatch(/\/vi\/di-san\/$|^di-san\/$/);
  });

  it.each(['/_headers', '/_redirects', '/.complete', '/../package.json', '/%2e%2e/package.json'])(
    'does not serve %s',
    async (path) => {
      const answer = await get(server.origin + path);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    },
  );
});
