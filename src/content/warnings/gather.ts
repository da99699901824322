import { compareText } from '../guard/problem.ts';
import type { Content } from '../model.ts';
import { lengthWarnings } from './length.ts';
import { linkWarnings } from './links.ts';
import { parityWarnings } from './parity.ts';
import { translationWarnings } from './translations.ts';
import type { Warning } from './warning.ts';

/**
 * All warnings about readable content, by file and line. `sources` holds the text of each article's file, for the
 * numbers of lines.
 */
export function warningsOf(content: Content, sources: ReadonlyMap<string, string>): Warning[] {
  return [
    ...parityWarnings(content.entries, sources),
    ...lengthWarnings(content.entries, sources),
    ...linkWarnings(content),
    ...translationWarnings(content.entries),
  ].sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
}
