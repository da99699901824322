import { chartFault } from '../charts/faults.ts';
import { chartKinds } from '../charts/model.ts';
import { originalLocale } from '../i18n/locales.ts';
import { compareSlugs, newsParts, routeSlugs, sectionSlugs } from '../i18n/routes.ts';
import { hint } from './guard/nearest.ts';
import { type Place, type Problem, problem, startOfFile } from './guard/problem.ts';
import { entryId } from './model.ts';
import { type ArticleFile, topicsOf } from './read-article.ts';
import type { Locate } from './record-folder.ts';
import type { DataTable } from './schema/data.ts';
import type { Reference } from './tree.ts';

/** Ids that articles may name, besides those of each other. */
export interface Known {
  readonly media: ReadonlySet<string>;
  readonly data: ReadonlySet<string>;
  /** The tables without a problem, for what depends on their columns. */
  readonly tables: Readonly<Record<string, DataTable>>;
  readonly locateTable: Locate;
  readonly itineraries: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly topics: ReadonlySet<string>;
}

/** Checks everything about articles that no file shows alone. `articles` are sorted by path. */
export function crossCheck(articles: readonly ArticleFile[], known: Known): Problem[] {
  const index = new Map<string, ArticleFile>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const id = `${entryId(article)}.${article.locale}`;
    const other = index.get(id);
    if (other) {
      const values = { key: article.key, other: other.file };
      problems.push(problem(article.file, startOfFile, 'duplicate-key', values));
    } else {
      index.set(id, article);
    }
  }
  problems.push(...checkSlugs([...index.values()]));
  for (const article of articles) {
    const original = index.get(`${entryId(article)}.${originalLocale}`);
    if (!original) {
      const expected = article.file.replace(/\.[^.]+\.mdx$/, `.${originalLocale}.mdx`);
      problems.push(problem(article.file, startOfFile, 'missing-original', { expected }));
    }
    problems.push(...checkReferences(article, original, index, known));
    // Without a readable original nobody knows whether it is a draft.
    if (article.unwritten && original?.shared?.draft === false) {
      const { found } = article.unwritten;
      problems.push(problem(article.file, article.unwritten, 'unwritten', { found }));
    }
  }
  problems.push(...checkTablePages(known, index));
  return problems;
}

/** Pages that rows of tables lead to. */
function checkTablePages({ tables, locateTable }: Known, index: ReadonlyMap<string, ArticleFile>) {
  const ids = new Set([...index.values()].map(entryId));
  return Object.entries(tables).flatMap(([table, { rows }]) =>
    rows.flatMap(({ page }, row): Problem[] => {
      if (page === undefined || ids.has(page)) return [];
      const place = locateTable(table, ['rows', row, 'page']);
      return [problem(...place, 'unknown-entry', { id: page, hint: hint(page, ids) })];
    }),
  );
}

function checkSlugs(articles: readonly ArticleFile[]): Problem[] {
  const taken = new Map<string, string>();
  return articles.flatMap(({ file, collection, locale, text, places }) => {
    if (!text) return [];
    const { slug } = text;
    const place = places.get('slug') ?? startOfFile;
    // Pages stand beside the sections, news beside the lists of years and topics, investment beside the comparison.
    const parts =
      collection === 'pages'
        ? [...Object.values(sectionSlugs), ...Object.values(routeSlugs)]
        : collection === 'news'
          ? Object.values(newsParts)
          : collection === 'investment'
            ? [compareSlugs]
            : [];
    if (parts.some((part) => part[locale] === slug)) {
      return [problem(file, place, 'slug-reserved', { slug })];
    }
    const address = `${collection}/${locale}/${slug}`;
    const other = taken.get(address);
    if (other !== undefined) return [problem(file, place, 'duplicate-slug', { slug, other })];
    taken.set(address, file);
    return [];
  });
}

function checkReferences(
  article: ArticleFile,
  original: ArticleFile | undefined,
  index: ReadonlyMap<string, ArticleFile>,
  known: Known,
): Problem[] {
  const { file, shared, places } = article;
  const unknown = (
    code: `unknown-${'media' | 'place' | 'data' | 'itinerary' | 'topic' | 'source'}`,
    id: string,
    place: Place,
    ids: Iterable<string>,
  ) => (new Set(ids).has(id) ? [] : [problem(file, place, code, { id, hint: hint(id, ids) })]);
  const at = (path: string) => places.get(path) ?? startOfFile;

  const fields: Problem[] = [];
  if (shared) {
    const { picture, place, related } = shared;
    if (picture !== undefined) {
      fields.push(...unknown('unknown-media', picture, at('picture'), known.media));
    }
    if (place !== undefined) {
      fields.push(...unknown('unknown-place', place, at('place'), known.places));
    }
    related.forEach((id, position) => {
      fields.push(...checkEntry(article, id, at(`related.${position}`), index));
    });
    topicsOf(shared).forEach((id, position) => {
      fields.push(...unknown('unknown-topic', id, at(`topics.${position}`), known.topics));
    });
  }

  const check = (reference: Reference): Problem[] => {
    const { to, id } = reference;
    switch (to) {
      case 'entry':
        return checkEntry(article, id, reference, index);
      case 'media':
        return unknown('unknown-media', id, reference, known.media);
      case 'place':
        return unknown('unknown-place', id, reference, known.places);
      case 'data':
        return unknown('unknown-data', id, reference, known.data);
      case 'itinerary':
        return unknown('unknown-itinerary', id, reference, known.itineraries);
      case 'chart':
        return checkChart(file, reference, known.tables);
      case 'source': {
        // Without a readable original nothing is known about its sources; its own problems are reported.
        const sources = original?.shared?.sources;
        return sources
          ? unknown(
              'unknown-source',
              id,
              reference,
              sources.map((source) => source.id),
            )
          : [];
      }
      case 'route': {
        const allowed = Object.keys(routeSlugs);
        return allowed.includes(id)
          ? []
          : [problem(file, reference, 'unknown-route', { id, allowed: allowed.join(', ') })];
      }
    }
  };
  return [...fields, ...(article.body?.references ?? []).flatMap(check)];
}

/** A table that is missing or wrong has a problem of its own. */
function checkChart(file: string, reference: Reference, tables: Known['tables']): Problem[] {
  const [table = '', kind, ...columns] = reference.id.split(' ');
  const data = tables[table];
  const chart = chartKinds.find((name) => name === kind);
  const fault = data && chart ? chartFault(data, chart, columns) : null;
  if (!fault) return [];
  const values =
    fault.kind === 'column' ? { table, column: fault.column, allowed: fault.allowed } : { table };
  return [problem(file, reference, `chart-${fault.kind}`, values)];
}

/** `id` is `collection/key`, `collection/key#heading` or, within the same text, `#heading`. */
function checkEntry(
  article: ArticleFile,
  id: string,
  place: Place,
  index: ReadonlyMap<string, ArticleFile>,
): Problem[] {
  const [name = '', fragment = ''] = id.split('#');
  const own = entryId(article);
  const wanted = name || own;
  const original = index.get(`${wanted}.${originalLocale}`);
  const target = index.get(`${wanted}.${article.locale}`) ?? original;
  if (!target) {
    const ids = new Set([...index.values()].map(entryId));
    return [problem(article.file, place, 'unknown-entry', { id: name, hint: hint(name, ids) })];
  }
  const isDraft = index.get(`${own}.${originalLocale}`)?.shared?.draft ?? false;
  if (original?.shared?.draft && !isDraft) {
    return [problem(article.file, place, 'draft-entry', { id: name })];
  }
  const headings = target.body?.headings.map((heading) => heading.id);
  if (fragment === '' || !headings || headings.includes(fragment)) return [];
  const values = { id: wanted, fragment, hint: hint(fragment, headings) };
  return [problem(article.file, place, 'unknown-heading', values)];
}
