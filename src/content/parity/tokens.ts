import type { Locale } from '../../i18n/locales.ts';
import { type NumberWord, readNumberWord } from './number-words.ts';

export interface NumberToken {
  readonly kind: 'number';
  readonly value: number;
  /** Digits are always a figure; see `NumberWord` for words. */
  readonly weight: 'digits' | NumberWord['weight'];
  /** “17th” and “seventeenth”. */
  readonly ordinal: boolean;
  /** The words that were read as a number, in lower case; empty for digits. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface WordToken {
  readonly kind: 'word';
  /** In lower case; marks are words of one sign. */
  readonly text: string;
  readonly isCapital: boolean;
  readonly start: number;
  readonly end: number;
}

export type Token = NumberToken | WordToken;

// Names of sites and words such as A100, T59 and QH15 hold digits that are no figures; 19h30 is a time.
const site = String.raw`(?:[\p{L}\d-]+\.)+(?:com|vn|net|org|edu|gov|info|eu)(?![\p{L}\d])(?:/\S*)?`;
const name = String.raw`(?!h\d)\p{L}+\d[\p{L}\d]*`;
const word = String.raw`\p{L}[\p{L}\p{M}]*[²³]?`;
const numbers: Readonly<Record<Locale, string>> = {
  vi: String.raw`\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?`,
  en: String.raw`\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?`,
};

const scanners: Readonly<Record<Locale, RegExp>> = {
  vi: scanner(numbers.vi),
  en: scanner(numbers.en),
};

function scanner(number: string): RegExp {
  return new RegExp(
    `(?<skip>${site})|(?<word>${name}|${word})|(?<number>${number})|\\n|[^\\s]`,
    'gu',
  );
}

/** What joins numbers to a list or a range is one mark, whichever dash was typed. */
const dashes = /^[–—−‑]$/;

/** Cuts a text into numbers, words and marks. A line break is a mark of its own: nothing is read across it. */
export function tokensOf(text: string, locale: Locale): Token[] {
  const found = [...text.matchAll(scanners[locale])].flatMap((match): Token[] => {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    if (match.groups?.['skip'] !== undefined) return [];
    if (match.groups?.['number'] !== undefined) {
      const value = numberFrom(raw, locale);
      return [{ kind: 'number', value, weight: 'digits', ordinal: false, text: '', start, end }];
    }
    const isCapital = /^\p{Lu}/u.test(raw);
    const plain = dashes.test(raw) ? '-' : raw.toLowerCase();
    return [{ kind: 'word', text: plain, isCapital, start, end }];
  });
  return mergeWords(mergeSuffixes(found, locale), locale);
}

/** The value of a number as its language writes it: `1.500,5` in Vietnamese is `1,500.5` in English. */
function numberFrom(raw: string, locale: Locale): number {
  const [group, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const isGrouped = new RegExp(`^\\d{1,3}(?:\\${group}\\d{3})+(?!\\d)`).test(raw);
  const digits = isGrouped ? raw.replaceAll(group, '') : raw;
  return Number(digits.replace(point, '.'));
}

/** Ordinal and decade endings belong to their number: `17th`, `1930s`. */
function mergeSuffixes(tokens: readonly Token[], locale: Locale): Token[] {
  if (locale !== 'en') return [...tokens];
  return tokens.flatMap((token, index): Token[] => {
    const next = tokens[index + 1];
    const before = tokens[index - 1];
    if (token.kind === 'number' && isSuffix(token, next)) {
      return [{ ...token, ordinal: next.text !== 's', end: next.end }];
    }
    return before?.kind === 'number' && isSuffix(before, token) ? [] : [token];
  });
}

function isSuffix(token: NumberToken, next: Token | undefined): next is WordToken {
  return next?.kind === 'word' && next.start === token.end && /^(?:st|nd|rd|th|s)$/.test(next.text);
}

function mergeWords(tokens: readonly Token[], locale: Locale): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const words = tokens.slice(index, index + 3).map((part) => part.text);
    // “Ba Tơ” is a place: a capital counts only where a sentence begins, and in “tháng Giêng”.
    const before = tokens[index - 1];
    const mayCount = before?.text === 'tháng' || beginsSentence(before);
    const counts = token.kind === 'word' && (!token.isCapital || mayCount);
    const number = counts ? readNumberWord(words, locale) : null;
    const last = number ? tokens[index + number.length - 1] : undefined;
    if (number && last) {
      const { length, ...meaning } = number;
      const text = words.slice(0, length).join(' ');
      result.push({ kind: 'number', ...meaning, text, start: token.start, end: last.end });
      index += length - 1;
    } else {
      result.push(token);
    }
  }
  return result;
}

/** Whether what follows `before` opens a sentence, where a capital says nothing. */
export function beginsSentence(before: Token | undefined): boolean {
  return before === undefined || (before.kind === 'word' && /^[\n.!?:“”"(]$/.test(before.text));
}
