import { foldQuery } from '../fold.ts';

/** Separates the other names of a page in its metadata. */
export const nameSeparator = ' | ';

export interface Names {
  readonly title: string;
  /** Other names of the page, joined by `nameSeparator`. */
  readonly names: string;
  /** Set for news. */
  readonly date?: string | undefined;
}

/**
 * How well a page's names answer a query, smaller is better: 0 the title or another name is the query, 1 the title
 * starts with it, 2 the title or a name holds it as a phrase, 3 none of these.
 */
export function nameTier(query: string, { title, names }: Names): 0 | 1 | 2 | 3 {
  const wanted = foldQuery(query);
  if (wanted === '') return 3;
  const heading = foldQuery(title);
  const all = [heading, ...names.split(nameSeparator).map(foldQuery)];
  if (all.includes(wanted)) return 0;
  if (`${heading} `.startsWith(`${wanted} `)) return 1;
  return all.some((name) => ` ${name} `.includes(` ${wanted} `)) ? 2 : 3;
}

/** Puts pages whose name is asked for first, a place before the news about it; the order is otherwise kept. */
export function rankByName<T extends Names>(query: string, pages: readonly T[]): T[] {
  return pages
    .map((page) => {
      const tier = nameTier(query, page);
      return { page, tier: tier === 0 && page.date !== undefined ? 0.5 : tier };
    })
    .sort((a, b) => a.tier - b.tier)
    .map(({ page }) => page);
}
