import { compareText } from '../guard/problem.ts';
import type { Content } from '../model.ts';
import { today } from '../schema/date.ts';
import { lengthWarnings } from './length.ts';
import { linkWarnings } from './links.ts';
import { oldFigureWarnings } from './old-figures.ts';
import { parityWarnings } from './parity.ts';
import { reviewWarnings } from './review.ts';
import { termWarnings } from './terms.ts';
import { translationWarnings } from './translations.ts';
import type { Warning } from './warning.ts';

/**
 * All warnings about readable content, by file and line. `sources` holds the text of the files of articles, tables and
 * zones, for the numbers of lines; `day`, on which the content is looked at, decides what is old.
 */
export function warningsOf(
  content: Content,
  sources: ReadonlyMap<string, string>,
  day: string = today(),
): Warning[] {
  return [
    ...parityWarnings(content.entries, sources),
    ...lengthWarnings(content.entries, sources),
    ...linkWarnings(content),
    ...translationWarnings(content.entries),
    ...oldFigureWarnings(content, sources, day),
    ...reviewWarnings(content.entries, sources, day),
    ...termWarnings(content, sources),
  ].sort((a, b) => compareText(a.file, b.file) || a.line - b.line);
}
