import type { Locale } from '../../i18n/locales.ts';
import { textBlocks } from '../parity/text-blocks.ts';
import type { ArticleFile } from '../read-article.ts';
import type { NotClaimed } from '../schema/not-claimed.ts';
import { sentencesOf } from '../warnings/length.ts';
import { matchAt, type Phrase, phraseOf, wordsOf } from './phrases.ts';

/** What may not be claimed, with its wordings read. */
export interface Rule {
  readonly reason: Readonly<Record<Locale, string>>;
  readonly source: string;
  readonly phrases: Readonly<Record<Locale, readonly Phrase[]>>;
  readonly allowed: Readonly<Record<Locale, readonly Phrase[]>>;
}

/** A sentence in which a wording of a rule may stand. */
export interface Candidate {
  readonly rule: Rule;
  readonly sentence: string;
}

/** The rules of one language by the word with which a wording begins. */
type Index = ReadonlyMap<string, readonly { readonly rule: Rule; readonly phrase: Phrase }[]>;

const indexes = new WeakMap<NotClaimed, Readonly<Record<Locale, Index>>>();
const known = new WeakMap<ArticleFile, { notClaimed: NotClaimed; found: readonly Candidate[] }>();

/**
 * The sentences of an article's title, description and text that are worth a closer look. As long as neither the
 * article nor the rules have changed since the last call, nothing is read again.
 */
export function candidatesOf(article: ArticleFile, notClaimed: NotClaimed): readonly Candidate[] {
  const last = known.get(article);
  if (last?.notClaimed === notClaimed) return last.found;
  const { text, body, locale } = article;
  const index = indexOf(notClaimed)[locale];
  const blocks = [text?.title ?? '', text?.description ?? '', ...textBlocks(body?.blocks ?? [])];
  const found = index.size === 0 ? [] : blocks.flatMap((block) => inBlock(block, locale, index));
  known.set(article, { notClaimed, found });
  return found;
}

/** Finding sentences costs more than finding words, and few blocks hold a wording at all. */
function inBlock(block: string, locale: Locale, index: Index): Candidate[] {
  const words = wordsOf(block);
  const rules = new Set<Rule>();
  words.forEach(({ text }, start) => {
    for (const { rule, phrase } of index.get(text) ?? []) {
      if (!rules.has(rule) && matchAt(phrase, words, start) !== null) rules.add(rule);
    }
  });
  if (rules.size === 0) return [];
  return sentencesOf(block, locale).flatMap(({ text: sentence }) =>
    [...rules].map((rule) => ({ rule, sentence })),
  );
}

function indexOf(notClaimed: NotClaimed): Readonly<Record<Locale, Index>> {
  let index = indexes.get(notClaimed);
  if (!index) {
    const rules = Object.values(notClaimed).map(ruleOf);
    index = { vi: byFirstWord(rules, 'vi'), en: byFirstWord(rules, 'en') };
    indexes.set(notClaimed, index);
  }
  return index;
}

function ruleOf({ reason, source, phrases, allowed }: NotClaimed[string]): Rule {
  const read = (wordings: Readonly<Record<Locale, readonly string[]>>) => ({
    vi: wordings.vi.map(phraseOf),
    en: wordings.en.map(phraseOf),
  });
  return { reason, source, phrases: read(phrases), allowed: read(allowed) };
}

function byFirstWord(rules: readonly Rule[], locale: Locale): Index {
  const index = new Map<string, { rule: Rule; phrase: Phrase }[]>();
  for (const rule of rules) {
    for (const phrase of rule.phrases[locale]) {
      const first = phrase[0]?.[0];
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), { rule, phrase }]);
    }
  }
  return index;
}
