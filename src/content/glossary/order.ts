import type { Locale } from '../../i18n/locales.ts';
import { foldVietnamese } from '../slug.ts';

/** The words of one letter, in alphabetical order. */
export interface LetterGroup<T> {
  readonly letter: string;
  /** The letter as part of an anchor: `Đ` is `dd`, `Â` is `aa`. */
  readonly id: string;
  readonly terms: readonly T[];
}

/** Marks of tone; without them Ắ is the letter Ă of the Vietnamese alphabet. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Letters of the Vietnamese alphabet that are none in English, for anchors of ASCII. */
const anchors: Readonly<Record<string, string>> = {
  Ă: 'aw',
  Â: 'aa',
  Đ: 'dd',
  Ê: 'ee',
  Ô: 'oo',
  Ơ: 'ow',
  Ư: 'uw',
};

/**
 * Words in the order of a language's dictionaries. A Vietnamese reader looks for đình under Đ, after D; an English one,
 * who may not tell the letters apart, under D.
 */
export function groupByLetter<T extends { readonly term: string }>(
  terms: readonly T[],
  locale: Locale,
): LetterGroup<T>[] {
  const { compare } = new Intl.Collator(locale);
  const key = (term: string) => (locale === 'vi' ? term : foldVietnamese(term));
  const sorted = [...terms].sort(
    (a, b) => compare(key(a.term), key(b.term)) || compare(a.term, b.term),
  );
  const groups = new Map<string, T[]>();
  for (const term of sorted) {
    const letter = firstLetter(key(term.term));
    const group = groups.get(letter);
    if (group) group.push(term);
    else groups.set(letter, [term]);
  }
  return [...groups].map(([letter, members]) => {
    const id = `letter-${anchors[letter] ?? letter.toLowerCase()}`;
    return { letter, id, terms: members };
  });
}

function firstLetter(word: string): string {
  const [first = ''] = word.normalize('NFD').replace(tones, '').normalize('NFC');
  return first.toUpperCase();
}
