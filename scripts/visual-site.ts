import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { indexSite } from './index-search.ts';

/**
 * Builds the frozen site into `.visual/dist`, with its search index: today's code and pictures with the articles of
 * `tests/frozen-content`, on a day that never changes. Whatever a test expects word for word, it expects of this site
 * (`tests/frozen`, and the screenshots), so that an editor's new article fails none.
 */
const folder = '.visual';
/** 24 November 2026, the day on which the frozen news was compiled: feasts after it are “next”, and the news is news. */
const day = '1795478400';

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const own = ['src', 'public', 'astro.config.mjs', 'astro-i18next.config.ts', 'fonts.config.ts'];
for (const name of [...own, 'package.json', 'tsconfig.json', 'content/media', 'content/geo']) {
  cpSync(name, join(folder, name), { recursive: true });
}
cpSync('tests/frozen-content', join(folder, 'content'), { recursive: true });
// A junction needs no special rights on Windows.
symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'), 'junction');

const env = { ...process.env, SOURCE_DATE_EPOCH: day, OUT_DIR: './dist', BASE_PATH: '/' };
const { status, stdout } = spawnSync(
  process.execPath,
  [join('node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
  { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', env },
);
if (status !== 0 || !existsSync(join(folder, 'dist/index.html'))) {
  console.error(stdout);
  console.error('Không dựng được trang cố định để thử. / The frozen site could not be built.');
  process.exit(1);
}
await indexSite(join(folder, 'dist'));
