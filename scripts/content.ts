import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from '../src/content/files.ts';
import { formatReport } from '../src/content/guard/problem.ts';
import { formatChanges } from '../src/content/mend/change.ts';
import { mendFile } from '../src/content/mend/file.ts';
import type { Content } from '../src/content/model.ts';
import { readContent } from '../src/content/read.ts';
import { formatWarnings } from '../src/content/warnings/format.ts';
import { warningsOf } from '../src/content/warnings/gather.ts';
import { formatForGitHub } from '../src/content/warnings/github.ts';

/**
 * `npm run content`: checks everything below `content/` and says what to mend. With `-- --fix` it first mends what
 * needs no judgement (`src/content/mend/`) and says what it changed. After the problems come warnings, which do not
 * change the exit code; `-- --format json` prints both as `{ problems, warnings }`, `-- --format github` as annotations
 * of a pull request. Words after the options are parts of file names: warnings are then those of these files alone.
 */
const root = process.cwd();
const { fix, format, parts } = readOptions();
// With something for programs on the standard output, what was mended goes to the other.
const say = format === 'text' ? console.log : console.error;

if (fix) {
  const mended = await mendFiles(root);
  for (const report of mended) say(report);
  if (mended.length === 0) say('Không có gì để sửa tự động. / Nothing to mend by itself.');
}

const { content, problems } = await readContent(root, { drafts: true });
const warnings = warningsOf(content, await readSources(content)).filter(
  ({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)),
);
if (problems.length > 0) process.exitCode = 1;
if (format === 'json') {
  console.log(JSON.stringify({ problems, warnings }, null, 2));
} else if (format === 'github') {
  console.log(formatForGitHub(problems, warnings));
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

function readOptions(): { fix: boolean; format: string; parts: string[] } {
  const formats = ['text', 'json', 'github'];
  const fix = { type: 'boolean', default: false } as const;
  const format = { type: 'string', default: 'text' } as const;
  try {
    const { values, positionals } = parseArgs({ options: { fix, format }, allowPositionals: true });
    if (formats.includes(values.format)) return { ...values, parts: positionals };
  } catch {
    // Said below.
  }
  console.error(
    `Có tham số không hiểu được. Dùng được: --fix, --format ${formats.join('|')}.\n` +
      `There is an argument that is not known. Known are: --fix, --format ${formats.join('|')}.`,
  );
  process.exit(2);
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

/** What was changed, file by file. Files that are not UTF-8 are left alone: guessing could destroy letters. */
async function mendFiles(project: string): Promise<string[]> {
  const mended: string[] = [];
  for (const file of await listFiles(project, 'content')) {
    if (file.isLink || !/\.(?:mdx|ya?ml|json)$/.test(file.name)) continue;
    const text = decode(await readFile(file.absolutePath));
    if (text === null) continue;
    const better = mendFile(file.name, text);
    if (better.text === text) continue;
    await writeFile(file.absolutePath, better.text);
    mended.push(formatChanges(file.path, better.changes));
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
