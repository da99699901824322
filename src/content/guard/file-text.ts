import { type Problem, problem, startOfFile } from './problem.ts';

/** Largest article in bytes. A long one has 20 KB; a file past this limit is a mistake and would slow the parser. */
export const maxArticleBytes = 256 * 1024;

/** Control characters except line end and tab, zero-width marks, and marks that turn the direction of writing. */
const hiddenLetters = /[^\P{Cc}\n\t]|[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/u;

/** The text of a file, or the problems of its bytes. Both may be present: CRLF and NFD do not stop the parser. */
export interface FileText {
  readonly text: string | null;
  readonly problems: readonly Problem[];
}

/** Decodes an article and checks size, encoding, byte order mark, line ends and Unicode form. */
export function readFileText(file: string, bytes: Uint8Array): FileText {
  if (bytes.length > maxArticleBytes) {
    const values = { size: Math.round(bytes.length / 1024), limit: maxArticleBytes / 1024 };
    return { text: null, problems: [problem(file, startOfFile, 'file-too-large', values)] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { text: null, problems: [problem(file, startOfFile, 'file-not-utf8')] };
  }
  const problems: Problem[] = [];
  if (text.startsWith('\uFEFF')) {
    problems.push(problem(file, startOfFile, 'file-bom'));
    text = text.slice(1);
  }
  if (text.includes('\r')) {
    problems.push(problem(file, placeOf(text, text.indexOf('\r')), 'file-crlf'));
    text = text.replace(/\r\n?/g, '\n');
  }
  if (text !== text.normalize('NFC')) {
    const at = firstDecomposed(text);
    const found = text.slice(at.start, at.end);
    problems.push(problem(file, placeOf(text, at.start), 'file-not-nfc', { found }));
    text = text.normalize('NFC');
  }
  const hidden = hiddenLetters.exec(text);
  if (hidden) {
    const code = hidden[0].codePointAt(0) ?? 0;
    const found = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    problems.push(problem(file, placeOf(text, hidden.index), 'file-control', { found }));
  }
  return { text, problems };
}

/** Line and column, counted from 1, of an offset in UTF-16 units. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: offset - lastBreak };
}

/** The first word that changes under NFC, for the message. */
function firstDecomposed(text: string): { start: number; end: number } {
  for (const word of text.matchAll(/\S+/g)) {
    if (word[0] !== word[0].normalize('NFC')) {
      return { start: word.index, end: word.index + word[0].length };
    }
  }
  return { start: 0, end: Math.min(text.length, 20) };
}

/** The same text as the guard wants it: Unix line ends, NFC, no invisible characters. Nothing a reader sees changes. */
export function mendFileText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(new RegExp(hiddenLetters, 'gu'), '').normalize('NFC');
}
