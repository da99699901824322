import { parse } from 'yaml';
import { mendFileText } from '../guard/file-text.ts';
import { mendArticle } from './article.ts';
import { blankEdits } from './blanks.ts';
import type { Change, Mended } from './change.ts';
import { applyEdits } from './marks.ts';

/**
 * The text of a file of `content/` with what needs no judgement mended: its bytes in every file, trailing blanks in
 * articles and records, marks in the prose of articles. Mending twice changes nothing more.
 */
export function mendFile(name: string, text: string): Mended {
  const clean = mendFileText(text);
  const mended = name.endsWith('.mdx')
    ? mendArticle(clean)
    : /\.ya?ml$/.test(name)
      ? mendRecord(clean)
      : { text: clean, changes: [] };
  const bytes: Change[] =
    clean === text ? [] : [{ kind: 'bytes', line: firstDifference(text, clean) }];
  return { text: mended.text, changes: [...bytes, ...mended.changes] };
}

/** Blanks at the end of a line can be part of a value: where they are, the record stays as it is. */
function mendRecord(text: string): Mended {
  const edits = blankEdits(text, () => false);
  const better = applyEdits(text, edits);
  try {
    if (JSON.stringify(parse(better)) !== JSON.stringify(parse(text))) return { text, changes: [] };
  } catch {
    return { text, changes: [] };
  }
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  return { text: better, changes: edits.map(({ kind, start }) => ({ kind, line: lineOf(start) })) };
}

function firstDifference(before: string, after: string): number {
  const lines = after.split('\n');
  const at = before.split('\n').findIndex((line, index) => line !== lines[index]);
  return at < 0 ? 1 : at + 1;
}
