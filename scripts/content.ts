import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../src/content/files.ts';
import { mendFileText } from '../src/content/guard/file-text.ts';
import { formatReport } from '../src/content/guard/problem.ts';
import type { Content } from '../src/content/model.ts';
import { readContent } from '../src/content/read.ts';
import { formatWarnings } from '../src/content/warnings/format.ts';
import { warningsOf } from '../src/content/warnings/gather.ts';

/**
 * `npm run content`: checks everything below `content/` and says what to mend. With `-- --fix` it first mends what
 * needs no judgement: byte order marks, Windows line ends and decomposed letters. After the problems come warnings, which
 * do not change the exit code; `-- --format json` prints both as `{ problems, warnings }`.
 */
const root = process.cwd();
const asJson = /--format[= ]json\b/.test(process.argv.join(' '));
// With JSON on the standard output, what was mended goes to the other.
const say = asJson ? console.error : console.log;

if (process.argv.includes('--fix')) {
  const mended = await mendFiles(root);
  for (const path of mended) say(`Đã sửa / mended: ${path}`);
  if (mended.length === 0) say('Không có gì để sửa tự động. / Nothing to mend by itself.');
}

const { content, problems } = await readContent(root, { drafts: true });
const warnings = warningsOf(content, await readSources(content));
if (problems.length > 0) process.exitCode = 1;
if (asJson) {
  console.log(JSON.stringify({ problems, warnings }, null, 2));
} else {
  if (problems.length > 0) {
    console.error(formatReport(problems));
  } else {
    const drafts = content.entries.filter((entry) => entry.shared.draft).length;
    console.log(
      `${content.entries.length} bài (${drafts} bản nháp), không có lỗi.\n` +
        `${content.entries.length} texts (${drafts} drafts), no problems.`,
    );
  }
  console.log(`\n${formatWarnings(warnings)}`);
}

/** The text of the files of articles, tables and zones, by their paths. */
async function readSources({ entries }: Content): Promise<Map<string, string>> {
  const read = async (file: string) => [file, await readFile(join(root, file), 'utf8')] as const;
  const files = [
    ...entries.map(({ file }) => file),
    ...(await listFiles(root, 'content/data')).map(({ path }) => path),
  ];
  return new Map(await Promise.all(files.map(read)));
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
