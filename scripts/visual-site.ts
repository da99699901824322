import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Builds the site that the screenshots of `npm run test:visual` are taken of into `.visual/dist`: today's code and
 * pictures with the frozen articles of `tests/visual/content`, so that a new article changes no screenshot.
 */
const folder = '.visual';
/** The day for which it is built: feasts after it are “next”. 24 November 2026. */
const day = '1795478400';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const own = ['src', 'public', 'astro.config.mjs', 'astro-i18next.config.ts', 'fonts.config.ts'];
for (const name of [...own, 'package.json', 'tsconfig.json', 'content/media', 'content/geo']) {
  cpSync(name, join(folder, name), { recursive: true });
}
cpSync('tests/visual/content', join(folder, 'content'), { recursive: true });
// A junction needs no special rights on Windows.
symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');

const env = { ...process.env, SOURCE_DATE_EPOCH: day, OUT_DIR: './dist', BASE_PATH: '/' };
const { status } = spawnSync(
  process.execPath,
  [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
  { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], env },
);
if (status !== 0 || !existsSync(join(folder, 'dist/index.html'))) {
  console.error(
    'Không dựng được trang để chụp. / The site for the screenshots could not be built.',
  );
  process.exit(1);
}
