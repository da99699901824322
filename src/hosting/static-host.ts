import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type HeaderRule, headerRules } from './headers.ts';
import { readPolicy } from './policy.ts';

/** Files that are instructions to a host, never served. */
const instructions = ['_headers', '_redirects'];

/** The rules for a built site, read from its pages and the folders at its top. */
export async function siteRules(site: string): Promise<readonly HeaderRule[]> {
  const found = await readdir(site, { withFileTypes: true });
  const entries = found
    .filter(({ name }) => !instructions.includes(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  return headerRules(await readPolicy(site), entries);
}

/** The rules as a `_headers` file, which Cloudflare Pages, Netlify and others read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.flatMap(({ paths, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return paths.flatMap(patterns).map((pattern) => [pattern, ...lines].join('\n'));
  });
  return `${blocks.join('\n\n')}\n`;
}

function patterns(path: string): string[] {
  if (path.endsWith('/')) return [`${path}*`];
  // The page at `/` has a name of its own on disk, but is asked for without it.
  return path === '/index.html' ? ['/', path] : [path];
}

/** Writes `_headers` into a built site. */
export async function writeHeadersFile(site: string): Promise<void> {
  await writeFile(join(site, '_headers'), headersFile(await siteRules(site)));
}
