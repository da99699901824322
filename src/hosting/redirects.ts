import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An address that moved for good. Both are paths on this site. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Reads the `_redirects` that the build wrote (`from to 301`, a line each); none where there is no such file. */
export async function readRedirects(site: string): Promise<Redirect[]> {
  const text = await readFile(join(site, '_redirects'), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const [from, to] = line.trim().split(/\s+/);
    return from?.startsWith('/') && to?.startsWith('/') ? [{ from, to }] : [];
  });
}
