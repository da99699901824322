import { originalLocale } from '../i18n/locales.ts';
import { compareText } from './guard/problem.ts';
import { type Entry, entryId } from './model.ts';
import type { ArticleFile } from './read-article.ts';

/**
 * The entries that can be published, sorted by collection, key and language. `broken` are the files with problems, which
 * are left out.
 */
export function entriesOf(
  articles: readonly ArticleFile[],
  broken: ReadonlySet<string>,
  drafts: boolean,
): Entry[] {
  const originals = new Map(
    articles
      .filter(({ locale, file }) => locale === originalLocale && !broken.has(file))
      .map((article) => [entryId(article), article]),
  );
  return articles
    .flatMap((article): Entry[] => {
      const { collection, key, locale, file, text, body } = article;
      const shared = originals.get(entryId(article))?.shared;
      if (!text || !body || !shared || broken.has(file)) return [];
      if (shared.draft && !drafts) return [];
      // Both files lie in one collection, so `shared` has its fields; the type cannot say so.
      const entry = { collection, key, locale, file, ...text, shared, body } as Entry;
      return [entryOf(article, entry)];
    })
    .sort(
      (a, b) =>
        compareText(a.collection, b.collection) ||
        compareText(a.key, b.key) ||
        compareText(a.locale, b.locale),
    );
}

const made = new WeakMap<ArticleFile, Entry>();

/** The same object as the last time where neither the file nor its original has changed: cheap to compare. */
function entryOf(article: ArticleFile, entry: Entry): Entry {
  const known = made.get(article);
  if (known?.shared === entry.shared) return known;
  made.set(article, entry);
  return entry;
}
