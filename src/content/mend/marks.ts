import type { ChangeKind } from './change.ts';

/** A replacement within one run of prose, by offsets in UTF-16 units. */
export interface Edit {
  readonly kind: ChangeKind;
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Stands in a run of prose for something that is no prose, such as code. */
export const otherThing = '\uFFFC';

const beforeOpening = /[\s([–—/‘“]/;
const afterClosing = /[\s.,;:!?)\]–—…/’”\uFFFC]/;

/**
 * What to mend in a run of prose (a paragraph, a heading, a cell): doubled spaces, straight quotation marks and
 * apostrophes, hyphens that stand for dashes. Both languages of the site write “…”, ’ and a spaced en dash. Whatever
 * needs judgement stays: marks that do not pair up, inches and minutes of arc, hyphens between figures.
 */
export function markEdits(text: string): Edit[] {
  const spaces = edits(text, /(?<=\S) {2,}(?=\S)/g, 'spaces', ' ');
  const apostrophes = edits(text, /(?<=[\p{L}\p{M}])'(?=\p{L})/gu, 'apostrophes', '’');
  const dashes = edits(text, /(?<=\S +)-{1,3}(?= +\S)/g, 'dashes', '–').filter(
    ({ start, end }) => !isBetweenFigures(text, start, end),
  );
  return [...spaces, ...apostrophes, ...dashes, ...quoteEdits(text)].sort(
    (a, b) => a.start - b.start,
  );
}

function edits(text: string, pattern: RegExp, kind: ChangeKind, to: string): Edit[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind,
    start: index,
    end: index + found.length,
    to,
  }));
}

/** “5 - 3” may be a range, a score or a sum. */
function isBetweenFigures(text: string, start: number, end: number): boolean {
  return /\d\s*$/.test(text.slice(0, start)) && /^\s*\d/.test(text.slice(end));
}

/** All straight quotation marks of the run, or none where one of them cannot be told. */
function quoteEdits(text: string): Edit[] {
  const places = [...text.matchAll(/"/g)].map(({ index }) => index);
  const isClear = places.every((at, index) => {
    const before = text[at - 1];
    const after = text[at + 1];
    if (index % 2 === 0) {
      const inside = text.slice(at + 1, places[index + 1]);
      const opens = before === undefined || beforeOpening.test(before);
      return opens && after !== undefined && /\S/.test(after) && !/[“”]/.test(inside);
    }
    const closes = after === undefined || afterClosing.test(after);
    return closes && before !== undefined && /\S/.test(before);
  });
  if (places.length % 2 !== 0 || !isClear || isInQuotes(text, places)) return [];
  return places.map((at, index) => {
    const to = index % 2 === 0 ? '“' : '”';
    return { kind: 'quotes', start: at, end: at + 1, to };
  });
}

/** Quotations within others take marks that only their writer knows. */
function isInQuotes(text: string, places: readonly number[]): boolean {
  return places.some((at) => {
    const before = text.slice(0, at);
    return before.lastIndexOf('“') > before.lastIndexOf('”');
  });
}

/** A text with its marks mended, such as a title. */
export function mendMarks(text: string): string {
  return applyEdits(text, markEdits(text));
}

export function applyEdits(text: string, list: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, to } of list) {
    result += text.slice(done, start) + to;
    done = end;
  }
  return result + text.slice(done);
}

/** The text without what `markEdits` may change: two texts with the same fold say the same. */
export function foldMarks(text: string): string {
  return text
    .replace(/[“”]/g, '"')
    .replaceAll('’', "'")
    .replace(/(?<=\s)(?:-{1,3}|–)(?=\s)/g, '-')
    .replace(/ +(?=\n|$)/g, '')
    .replace(/ +/g, ' ');
}
