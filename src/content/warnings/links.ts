import { originalLocale } from '../../i18n/locales.ts';
import type { CollectionName } from '../collections.ts';
import { type Content, type Entry, entryId } from '../model.ts';
import { relatable, relatedNews } from '../related-news.ts';
import { type Warning, warning } from './warning.ts';

const fewestRelated = 2;

/** How many related articles a news article shows, see `EntryPage.astro`. */
const shownRelated = 4;

const hasOwnIndex: ReadonlySet<CollectionName> = new Set(['pages', 'stories']);

/** Orphans, and places with too few related pages. Reported once for an article, at its original. */
export function linkWarnings(content: Content): Warning[] {
  const originals = content.entries.filter(({ locale }) => locale === originalLocale);
  const reached = reachedIds(content);
  return originals.flatMap((entry) => {
    const id = entryId(entry);
    const count = relatedIds(entry, originals).size;
    return [
      // The menus lead to the pages outside the sections, the front page of the news to all stories.
      // Nothing published may lead to a draft.
      ...(!hasOwnIndex.has(entry.collection) && !entry.shared.draft && !reached.has(id)
        ? [warning('orphan', entry.file, 1)]
        : []),
      ...(isPlace(entry) && count < fewestRelated
        ? [warning('few-related', entry.file, 1, { count, limit: fewestRelated })]
        : []),
    ];
  });
}

/** Every entry to which something other than itself and the lists of its section leads. */
function reachedIds(content: Content): ReadonlySet<string> {
  const { entries, data, festivals, itineraries, glossary } = content;
  const fromEntries = entries.flatMap((entry) => {
    const links = entry.body.references
      .filter(({ to }) => to === 'entry')
      .map(({ id }) => id.split('#')[0] ?? '');
    return [...links, ...entry.shared.related].filter((id) => id !== entryId(entry));
  });
  const news = entries.filter(
    (entry): entry is Entry<'news'> =>
      entry.collection === 'news' && entry.locale === originalLocale,
  );
  const fromStories = entries.flatMap((entry) =>
    entry.collection === 'stories'
      ? [
          ...entry.shared.news.map((key) => `news/${key}`),
          ...entry.shared.milestones.map(({ page }) => page),
        ]
      : [],
  );
  const fromRecords = [
    ...fromStories,
    ...[...relatedNews(news.map(relatable), shownRelated).values()].flat(),
    ...Object.values(data).flatMap(({ rows }) => rows.map(({ page }) => page)),
    ...Object.values(glossary).flatMap(({ page, examples }) => [page, ...examples]),
    ...Object.values(festivals).map(({ entry }) => entry),
    ...Object.values(itineraries).flatMap(({ days }) =>
      days.flatMap(({ stops }) => stops.map(({ entry }) => entry)),
    ),
  ];
  return new Set([...fromEntries, ...fromRecords.filter((id) => id !== undefined)]);
}

/** What the foot of a page shows: the entries it names and the news that names it. */
function relatedIds(entry: Entry, originals: readonly Entry[]): ReadonlySet<string> {
  const id = entryId(entry);
  const news = originals
    .filter(({ collection, shared }) => collection === 'news' && shared.related.includes(id))
    .map(entryId);
  return new Set([...entry.shared.related, ...news].filter((other) => other !== id));
}

function isPlace({ collection, shared }: Entry): boolean {
  return collection === 'heritage' || collection === 'geopark' || shared.place !== undefined;
}
