import type { Edit } from './marks.ts';

/**
 * Blanks at the ends of lines. Two before a further line of text mean a new line in Markdown and stay, as does every
 * line of which `isKept` is true; lines count from 1.
 */
export function blankEdits(text: string, isKept: (line: number) => boolean): Edit[] {
  const lines = text.split('\n');
  let start = 0;
  return lines.flatMap((line, index): Edit[] => {
    const from = start;
    start += line.length + 1;
    const blanks = /[ \t]+$/.exec(line);
    if (!blanks || isKept(index + 1)) return [];
    const isBreak =
      / {2}$/.test(line) && line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '';
    if (isBreak) return [];
    return [{ kind: 'blanks', start: from + blanks.index, end: from + line.length, to: '' }];
  });
}
