import type { LabelOptions, LabelPoint } from './label-candidates.ts';
import { breakLines, textWidth } from './text-width.ts';

/** Width of the widest line. */
export function widest(lines: readonly string[], fontSize: number): number {
  return Math.max(...lines.map((line) => textWidth(line, fontSize, true)));
}

/** The text on one, two and three lines, as far as it has words for them. */
export function breaks(text: string, fontSize: number): string[][] {
  return [1, 2, 3].flatMap((count) => {
    const lines = breakLines(text, count, fontSize, true);
    return lines ? [lines] : [];
  });
}

/** The ways to break a label into lines, best first. */
export function wordings(
  { text }: LabelPoint,
  { fontSize, maxLine, maxLines = 3 }: LabelOptions,
): (readonly string[])[] {
  if (text === null) return [];
  if (typeof text !== 'string') return [text];
  const ways = breaks(text, fontSize)
    .slice(0, maxLines)
    .filter((lines) => widest(lines, fontSize) <= maxLine);
  // A long single line is harder to place and to read than the same words on two.
  const [one, two] = ways;
  const long = one?.length === 1 && widest(one, fontSize) > maxLine * 0.75;
  return long && two ? [two, one, ...ways.slice(2)] : ways;
}
