import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatProblem, type Problem } from '../guard/problem.ts';
import { readContent } from '../read.ts';
import type { NewFile } from './article.ts';
import { Refusal } from './refusal.ts';

/**
 * Writes new files into a project, all or none: where the content then has a problem that it had not before, they are
 * taken away again and the problems are given back. Never writes over a file: throws a `Refusal` instead.
 */
export async function addFiles(
  root: string,
  files: readonly NewFile[],
): Promise<readonly Problem[]> {
  const before = new Set((await readContent(root)).problems.map(formatProblem));
  const written: string[] = [];
  const takeAway = async () => {
    for (const path of written) await rm(path, { recursive: true, force: true });
  };
  try {
    for (const { path, content } of files) {
      const target = join(root, path);
      const folder = await mkdir(dirname(target), { recursive: true });
      if (folder !== undefined) written.push(folder);
      await writeFile(target, content, { flag: 'wx' });
      written.push(target);
    }
  } catch (error) {
    await takeAway();
    throw (error as NodeJS.ErrnoException).code === 'EEXIST' ? taken(files) : error;
  }
  const { problems } = await readContent(root);
  const added = problems.filter((item) => !before.has(formatProblem(item)));
  if (added.length > 0) await takeAway();
  return added;
}

function taken(files: readonly NewFile[]): Refusal {
  const paths = files.map(({ path }) => path).join(', ');
  return new Refusal(
    `Đã có tệp mang tên này (${paths}). Hãy chọn tên khác: thêm --key với bài viết, --id với ảnh.`,
    `There is a file of this name already (${paths}). Choose another name: --key for an article, --id for a picture.`,
  );
}
