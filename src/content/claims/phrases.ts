/** A word of a text, in lower case, with its place in the text. */
interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A wording as runs of words; between two runs other words of the sentence may stand. */
export type Phrase = readonly (readonly string[])[];

/** Words of a text that a phrase matches, by their numbers; `end` is the word after the last. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

/** How many words `…` may stand for. */
const widestGap = 12;

/** The words of a text. Marks, quotation marks and dashes do not count: “Lý Sơn–Sa Huỳnh” is four words. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu)].map(({ 0: word, index }) => ({
    text: word.normalize('NFC').toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** Reads a wording of `not-claimed.yaml`, where `…` is a gap. */
export function phraseOf(wording: string): Phrase {
  return wording
    .split('…')
    .map((part) => wordsOf(part).map(({ text }) => text))
    .filter((run) => run.length > 0);
}

/** Where a phrase stands among the words of a sentence; each run is taken as early as it comes. */
export function matchesOf(phrase: Phrase, words: readonly Word[]): Match[] {
  return words.flatMap((_, start) => {
    const match = matchAt(phrase, words, start);
    return match === null ? [] : [match];
  });
}

/** The match of a phrase that begins with the word of this number, or `null`. */
export function matchAt(phrase: Phrase, words: readonly Word[], start: number): Match | null {
  const [first, ...others] = phrase;
  if (!first || !standsAt(first, words, start)) return null;
  let end = start + first.length;
  for (const run of others) {
    let at = end;
    while (at - end <= widestGap && !standsAt(run, words, at)) at += 1;
    if (at - end > widestGap) return null;
    end = at + run.length;
  }
  return { start, end };
}

function standsAt(run: readonly string[], words: readonly Word[], at: number): boolean {
  return run.every((word, index) => words[at + index]?.text === word);
}

/** Whether two matches share a word. */
export function overlap(a: Match, b: Match): boolean {
  return a.start < b.end && b.start < a.end;
}
