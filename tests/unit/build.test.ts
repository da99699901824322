import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { makeProject } from './support/project.ts';

it('refuses to build broken content, says why, and leaves the last build as it is', () => {
  const root = makeProject({
    'content/news/2018/bai.vi.mdx': '---\ntitle: Bài\n---\n\nimport x from "fs"\n',
    'dist/index.html': 'the last good build',
  });
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/build.ts')], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('content/news/2018/bai.vi.mdx:5:1  [body-esm]');
  expect(stderr).toContain('[field-missing]');
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('the last good build');
  expect(existsSync(join(root, 'dist.next'))).toBe(false);
});
