import { type Entry, entryId } from './model.ts';

/** What two articles can share, and when they happened. */
export interface Relatable {
  /** Unique. */
  readonly id: string;
  /** A year, month or day; only its order counts. */
  readonly date: string;
  /** Places, subjects and topics. A term that few articles have says more than one that many have. */
  readonly terms: readonly string[];
}

/** A news article by what it shares with others: the pages that it names, its place and its topics. */
export function relatable(entry: Entry<'news'>): Relatable {
  const { date, place, related, topics } = entry.shared;
  const terms = [...related, ...topics.map((key) => `topic:${key}`)];
  return {
    id: entryId(entry),
    date,
    terms: place === undefined ? terms : [...terms, `place:${place}`],
  };
}

/** How many neighbours in time, on each side, are looked at in the list of each term. */
const reach = 4;

/**
 * For each article the ids of those that share most with it, at most `limit`, best first. Of the articles of a term
 * only the nearest in time are compared, so the work grows with the number of articles and not with its square.
 */
export function relatedNews(
  articles: readonly Relatable[],
  limit: number,
): ReadonlyMap<string, readonly string[]> {
  const inTime = articles.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const byTerm = new Map<string, Relatable[]>();
  const scores = new Map<string, Map<string, number>>();
  for (const article of inTime) {
    scores.set(article.id, new Map());
    for (const term of new Set(article.terms)) {
      const list = byTerm.get(term);
      if (list) list.push(article);
      else byTerm.set(term, [article]);
    }
  }
  for (const list of byTerm.values()) {
    const weight = 1 / Math.log2(list.length + 1);
    list.forEach((article, position) => {
      const own = scores.get(article.id);
      const end = Math.min(position + reach, list.length - 1);
      for (let other = position + 1; other <= end; other++) {
        const neighbour = list[other];
        const theirs = neighbour && scores.get(neighbour.id);
        if (!own || !theirs) continue;
        // Nearness in time decides between articles that share the same terms.
        const score = weight * (1 + 0.1 / (other - position));
        add(own, neighbour.id, score);
        add(theirs, article.id, score);
      }
    });
  }
  return new Map(
    [...scores].map(([id, found]) => [
      id,
      [...found]
        .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([other]) => other),
    ]),
  );
}

function add(scores: Map<string, number>, id: string, score: number): void {
  scores.set(id, (scores.get(id) ?? 0) + score);
}
