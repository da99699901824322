import { foldVietnamese } from '../content/slug.ts';

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Text as search compares it: plain lower-case letters, one space between words, no punctuation. */
export function foldQuery(text: string): string {
  return (foldVietnamese(text).toLowerCase().match(word) ?? []).join(' ');
}

/**
 * The distinct words of a text that hold đ, in plain lower-case letters. Pagefind folds tone and vowel marks itself,
 * but đ has no decomposition in Unicode: without these words "duc pho" would miss "Đức Phổ".
 */
export function dWords(text: string): string[] {
  const words = text.normalize('NFC').match(word) ?? [];
  return [...new Set(words.filter((item) => /[đĐ]/.test(item)).map(foldQuery))];
}
