import type { Locale } from '../../i18n/locales.ts';
import type { Entry } from '../model.ts';
import { textBlocks } from '../parity/text-blocks.ts';
import { lineOfPhrase } from './source-line.ts';
import { type Warning, warning } from './warning.ts';

const fewestWords = 120;

/** Longest sentence in words; in Vietnamese in syllables, which spaces part. */
const longestSentence: Readonly<Record<Locale, number>> = { vi: 60, en: 40 };

const shownWords = 8;

const segmenters: Readonly<Record<Locale, Intl.Segmenter>> = {
  vi: new Intl.Segmenter('vi', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** Pages with too few words and sentences with too many. */
export function lengthWarnings(
  entries: readonly Entry[],
  sources: ReadonlyMap<string, string>,
): Warning[] {
  return entries.flatMap((entry) => {
    const { file, locale, body } = entry;
    const limit = longestSentence[locale];
    const long = textBlocks(body.blocks)
      .flatMap((text) => sentencesOf(text, locale))
      .filter(({ count }) => count > limit)
      .map(({ text, count }) => {
        const start = text.split(' ').slice(0, shownWords).join(' ');
        const line = lineOfPhrase(sources.get(file) ?? '', start);
        return warning('long-sentence', file, line, { count, limit, start });
      });
    const { words } = body;
    const values = { count: words, limit: fewestWords };
    return words < fewestWords ? [warning('short-page', file, 1, values), ...long] : long;
  });
}

/** Each sentence with the number of its words; marks that stand alone are no words. */
export function sentencesOf(text: string, locale: Locale): { text: string; count: number }[] {
  return [...segmenters[locale].segment(text)].map(({ segment }) => ({
    text: segment.trim(),
    count: segment.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
  }));
}
