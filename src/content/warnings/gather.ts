import { buildDay } from '../../calendar/build-day.ts';
import { compareText } from '../guard/problem.ts';
import type { Content } from '../model.ts';
import { lengthWarnings } from './length.ts';
import { linkWarnings } from './links.ts';
import { oldFigureWarnings } from './old-figures.ts';
import { parityWarnings } from './parity.ts';
import { translationWarnings } from './translations.ts';
import type { Warning } from './warning.ts';

/**
 * All warnings about readable content, by file and line. `sources` holds the text of the files of articles, tables and
 * zones, for the numbers of lines; `day` decides which figures are old.
 */
export function warningsOf(
  content: Content,
  sources: ReadonlyMap<string, string>,
  day: string = buildDay(),
): Warning[] {
  return [
    ...parityWarnings(content.entries, sources),
    ...lengthWarnings(content.entries, sources),
    ...linkWarnings(content),
    ...translationWarnings(content.entries),
    ...oldFigureWarnings(content, sources, day),
  ].sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
}
