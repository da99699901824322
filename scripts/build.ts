import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { formatReport } from '../src/content/guard/problem.ts';
import { readContent } from '../src/content/read.ts';
import { writeHeadersFile } from '../src/hosting/static-host.ts';
import { indexSite } from './index-search.ts';

/**
 * `npm run build`: checks the content, builds into `dist.next`, indexes it for search and only then puts it in the
 * place of `dist`. A failure at any step leaves the last complete build untouched.
 */
const next = 'dist.next';

const { problems } = await readContent(process.cwd());
if (problems.length > 0) {
  console.error(formatReport(problems));
  process.exit(1);
}

rmSync(next, { recursive: true, force: true });
const code = await new Promise<number>((resolve) => {
  const env = { ...process.env, OUT_DIR: `./${next}`, ASTRO_TELEMETRY_DISABLED: '1' };
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    env,
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  // Astro names each of a thousand pages and pictures; between them a warning would be lost.
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!/(?:├─|└─|▶) /.test(line)) console.log(line);
  });
  child.on('exit', (status) => resolve(status ?? 1));
});
if (code !== 0) {
  rmSync(next, { recursive: true, force: true });
  process.exit(code);
}
await indexSite(next);
await writeHeadersFile(next);

const old = 'dist.old';
rmSync(old, { recursive: true, force: true });
if (existsSync('dist')) renameSync('dist', old);
renameSync(next, 'dist');
rmSync(old, { recursive: true, force: true });
