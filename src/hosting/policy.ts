import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const meta = /<meta http-equiv="content-security-policy" content="([^"]*)">/;

/** Cannot stand in a `<meta>`: browsers heed it in a header only (CSP Level 3, § 4.3). */
const headerOnly = ["frame-ancestors 'none'"];

/**
 * The Content-Security-Policy of a built site as one header. Astro writes the policy with the hashes of what it inlined
 * into every page, the same on each; the header says it again for the things a `<meta>` comes too late for, and adds
 * who may frame the pages.
 *
 * @throws where a page carries no policy, or another one than the rest: then one header cannot speak for all.
 */
export async function readPolicy(site: string): Promise<string> {
  let policy: string | undefined;
  let first = '';
  for await (const file of glob('**/*.html', { cwd: site })) {
    const html = await readFile(join(site, file), 'utf8');
    const found = meta.exec(html)?.[1];
    if (found === undefined) {
      // A page that only sends its reader on has nothing to protect, and no policy of its own.
      if (/<meta http-equiv="refresh"/.test(html)) continue;
      throw new Error(`${file}: trang không có Content-Security-Policy / the page has none`);
    }
    if (policy === undefined) [policy, first] = [found, file];
    else if (policy !== found) {
      throw new Error(
        `${file}: Content-Security-Policy khác với ${first} / differs from that of ${first}`,
      );
    }
  }
  if (policy === undefined) throw new Error(`${site}: không có trang nào / there are no pages`);
  const parts = policy.split(';').map((part) => part.trim());
  return [...parts.filter((part) => part !== ''), ...headerOnly].join('; ');
}
