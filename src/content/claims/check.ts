import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, originalLocale } from '../../i18n/locales.ts';
import { type Problem, problem, startOfFile } from '../guard/problem.ts';
import { entryId } from '../model.ts';
import type { ArticleFile } from '../read-article.ts';
import type { NotClaimed } from '../schema/not-claimed.ts';
import { lineOfPhrase } from '../warnings/source-line.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { matchesOf, overlap, phraseOf, wordsOf } from './phrases.ts';

/** A claim in a sentence that no wording of its rule makes right. */
interface Claim extends Candidate {
  readonly found: string;
  /** The wordings of the field `mentions` that stand over it. */
  readonly mentions: readonly string[];
}

/**
 * Titles, descriptions and texts that claim what sources do not bear out (`content/data/not-claimed.yaml`), sentence by
 * sentence. A claim passes where a wording of the rule or of the article's field `mentions` stands over it; a wording of
 * `mentions` that stands over none is reported. `root` is the project folder: files with a claim are read again for the
 * line.
 */
export function checkClaims(
  root: string,
  articles: readonly ArticleFile[],
  notClaimed: NotClaimed,
): Problem[] {
  const mentions = new Map(articles.flatMap(mentionsOf));
  const used = new Map<string, Set<string>>();
  // What a text that cannot be read would need is not known.
  const unread = new Set(articles.filter(({ text, body }) => !text || !body).map(entryId));
  const problems = articles.flatMap((article) => {
    const id = entryId(article);
    const claims = candidatesOf(article, notClaimed).flatMap((candidate) =>
      claimsIn(candidate, article.locale, mentions.get(id) ?? []),
    );
    const own = claims.flatMap((claim) => claim.mentions);
    used.set(id, new Set([...(used.get(id) ?? []), ...own]));
    const open = claims.filter((claim) => claim.mentions.length === 0);
    if (open.length === 0) return [];
    const source = readFileSync(join(root, article.file), 'utf8');
    return open.map((claim) => problemOf(article.file, source, claim));
  });
  const read = articles.filter((article) => !unread.has(entryId(article)));
  return [...problems, ...read.flatMap((article) => unusedMentions(article, used))];
}

function mentionsOf(article: ArticleFile): [id: string, mentions: readonly string[]][] {
  return article.locale === originalLocale && article.shared
    ? [[entryId(article), article.shared.mentions]]
    : [];
}

/** The claims of a rule in a sentence; of those that nothing covers the first, since one message a sentence is enough. */
function claimsIn(
  { rule, sentence }: Candidate,
  locale: Locale,
  mentions: readonly string[],
): Claim[] {
  const words = wordsOf(sentence);
  const right = rule.allowed[locale].flatMap((phrase) => matchesOf(phrase, words));
  const claims = rule.phrases[locale]
    .flatMap((phrase) => matchesOf(phrase, words))
    .filter((match) => !right.some((other) => overlap(match, other)))
    .map((match): Claim => {
      const found = sentence.slice(words[match.start]?.start, words[match.end - 1]?.end);
      const over = mentions.filter((wording) =>
        matchesOf(phraseOf(wording), words).some((other) => overlap(match, other)),
      );
      return { rule, sentence, found, mentions: over };
    });
  const covered = claims.filter((claim) => claim.mentions.length > 0);
  const open = claims.find((claim) => claim.mentions.length === 0);
  return open ? [...covered, open] : covered;
}

function problemOf(file: string, source: string, { rule, sentence, found }: Claim): Problem {
  const line = lineOfPhrase(source, sentence);
  const place = { line: line > 1 ? line : lineOfPhrase(source, found), column: 1 };
  return problem(file, place, 'not-claimed', {
    found,
    reason: rule.reason,
    source: rule.source,
  });
}

function unusedMentions(
  article: ArticleFile,
  used: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  return mentionsOf(article).flatMap(([id, mentions]) =>
    mentions.flatMap((wording, index) => {
      if (used.get(id)?.has(wording)) return [];
      const place = article.places.get(`mentions.${index}`) ?? startOfFile;
      return [problem(article.file, place, 'mention-unused', { wording })];
    }),
  );
}
