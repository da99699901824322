import { readFile, writeFile } from 'node:fs/promises';
import { listFiles } from '../src/content/files.ts';
import { mendFileText } from '../src/content/guard/file-text.ts';
import { formatReport } from '../src/content/guard/problem.ts';
import { readContent } from '../src/content/read.ts';

/**
 * `npm run content`: checks everything below `content/` and says what to mend. With `-- --fix` it first mends what
 * needs no judgement: byte order marks, Windows line ends and decomposed letters.
 */
const root = process.cwd();

if (process.argv.includes('--fix')) {
  const mended = await mendFiles(root);
  for (const path of mended) console.log(`Đã sửa / mended: ${path}`);
  if (mended.length === 0) console.log('Không có gì để sửa tự động. / Nothing to mend by itself.');
}

const { content, problems } = await readContent(root, { drafts: true });
if (problems.length > 0) {
  console.error(formatReport(problems));
  process.exitCode = 1;
} else {
  const drafts = content.entries.filter((entry) => entry.shared.draft).length;
  console.log(
    `${content.entries.length} bài (${drafts} bản nháp), không có lỗi.\n` +
      `${content.entries.length} texts (${drafts} drafts), no problems.`,
  );
}

/** Paths of the files that were changed. Files that are not UTF-8 are left alone: guessing could destroy letters. */
async function mendFiles(project: string): Promise<string[]> {
  const mended: string[] = [];
  for (const file of await listFiles(project, 'content')) {
    if (file.isLink || !/\.(?:mdx|ya?ml|json)$/.test(file.name)) continue;
    const text = decode(await readFile(file.absolutePath));
    if (text === null) continue;
    const better = mendFileText(text);
    if (better === text) continue;
    await writeFile(file.absolutePath, better);
    mended.push(file.path);
  }
  return mended;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
