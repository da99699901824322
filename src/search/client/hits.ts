import type { Locale } from '../../i18n/locales.ts';
import { foldQuery } from '../fold.ts';
import { loadPagefind, type PagefindModule, type PagefindResult } from './pagefind.ts';
import { rankByName } from './rank.ts';

export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly names: string;
  readonly excerpt: string;
  /** Label of the section in the page's language. */
  readonly section: string;
  /** `2018-03-16` or `2018-03`, for news. */
  readonly date: string | undefined;
  readonly locale: Locale;
}

export interface Hits {
  readonly total: number;
  /** The next `count` hits, best first; fewer at the end. */
  next(count: number): Promise<Hit[]>;
}

export interface Question {
  readonly query: string;
  /** Name of a section, or empty for all. */
  readonly section: string;
}

/** So many of the best results are put in order by name; each costs one small request. */
const ranked = 24;

/** Searches the pages of one language. */
export async function findHits(
  basePath: string,
  locale: Locale,
  { query, section }: Question,
): Promise<Hits> {
  const engine = await loadPagefind(basePath, locale);
  const results = await searchFolded(engine, query, section);
  const first = rankByName(query, await readAll(results.slice(0, ranked), locale));
  let shown = 0;
  return {
    total: results.length,
    async next(count) {
      const from = shown;
      shown += count;
      const rest = results.slice(Math.max(from, ranked), Math.max(shown, ranked));
      return [...first.slice(from, shown), ...(await readAll(rest, locale))];
    },
  };
}

/** Tries the query in plain letters where it finds nothing as typed: "Đức" also means a page that writes "Duc". */
async function searchFolded(engine: PagefindModule, query: string, section: string) {
  const options = section === '' ? {} : { filters: { section } };
  const { results } = await engine.search(query, options);
  const folded = foldQuery(query);
  if (results.length > 0 || folded === query.trim().toLowerCase()) return results;
  return (await engine.search(folded, options)).results;
}

function readAll(results: readonly PagefindResult[], locale: Locale): Promise<Hit[]> {
  return Promise.all(
    results.map(async (result) => {
      const { url, excerpt, meta } = await result.data();
      return {
        url,
        title: meta['title'] ?? url,
        names: meta['names'] ?? '',
        excerpt,
        section: meta['section'] ?? '',
        date: meta['date'],
        locale,
      };
    }),
  );
}
