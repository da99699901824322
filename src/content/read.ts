import { resolve } from 'node:path';
import { checkBibliography } from './check-bibliography.ts';
import { checkFestivals } from './check-festivals.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkItineraries, stopPages } from './check-itineraries.ts';
import { checkNewsPlaces } from './check-news-places.ts';
import { checkStories } from './check-stories.ts';
import { checkZones } from './check-zones.ts';
import { checkClaims } from './claims/check.ts';
import { articleCollections } from './collections.ts';
import { crossCheck } from './cross-check.ts';
import { listFiles, mapInBatches } from './files.ts';
import type { MessageCode } from './guard/messages.ts';
import { compareText, type Problem, problem, startOfFile } from './guard/problem.ts';
import { checkMisplaced } from './misplaced.ts';
import { type Content, entryId } from './model.ts';
import { entriesOf } from './publishable-entries.ts';
import { type ArticleFile, parseName, readArticle } from './read-article.ts';
import {
  readBibliographyFile,
  readData,
  readFestivals,
  readGlossary,
  readItineraries,
  readMedia,
  readNewsPlacesFile,
  readNotClaimedFile,
  readPlaceIds,
  readTopicsFile,
  readZones,
} from './read-records.ts';

export interface ReadResult {
  /** Everything without a problem. */
  readonly content: Content;
  /** All problems of all files, sorted by file and line. Empty means that the content may be published. */
  readonly problems: readonly Problem[];
}

const otherFolders = ['media', 'data', 'geo'];

/** Problems with which an article can still be shown in development: its bytes, gaps, and links that lead nowhere yet. */
const harmless: ReadonlySet<string> = new Set<MessageCode>([
  'file-bom',
  'file-crlf',
  'file-not-nfc',
  'unknown-entry',
  'unknown-heading',
  'draft-entry',
  'unwritten',
]);

/**
 * Reads and checks everything below `content/` of a project folder. Files that have not changed since the last call
 * in this process are not parsed again. Drafts are checked, but left out unless `drafts` is set.
 */
export async function readContent(
  root: string,
  options: { readonly drafts?: boolean } = {},
): Promise<ReadResult> {
  const project = resolve(root);
  const articles = await readArticles(project);
  const parts = await allOf({
    media: readMedia(project),
    data: readData(project),
    festivals: readFestivals(project),
    itineraries: readItineraries(project),
    glossary: readGlossary(project),
    zones: readZones(project),
    topics: readTopicsFile(project),
    newsPlaces: readNewsPlacesFile(project),
    bibliography: readBibliographyFile(project),
    places: readPlaceIds(project),
    notClaimed: readNotClaimedFile(project),
  });
  const { media, data, festivals, itineraries, glossary, zones } = parts;
  const { topics, newsPlaces, bibliography, places, notClaimed } = parts;
  const crossing = crossCheck(articles.files, {
    media: media.ids,
    data: data.ids,
    tables: data.records,
    locateTable: data.locate,
    itineraries: itineraries.ids,
    places: places.ids,
    topics: new Set(Object.keys(topics.topics)),
  });
  const misplaced = await checkMisplaced(project);
  const ids = new Set(articles.files.map(entryId));
  const problems = [
    ...articles.problems,
    ...articles.files.flatMap((article) => article.problems),
    ...crossing,
    ...misplaced,
    ...checkClaims(project, articles.files, notClaimed.rules),
    ...checkBibliography(bibliography.bibliography, bibliography.place, ids),
    ...checkStories(articles.files),
    ...checkNewsPlaces(newsPlaces.newsPlaces, newsPlaces.place, ids),
    ...checkFestivals(festivals, ids),
    ...checkGlossary(glossary, ids),
    ...checkItineraries(itineraries, stopPages(articles.files), places.ids),
    ...checkZones(zones, ids, places.ids),
    ...Object.values(parts).flatMap((part) => part.problems),
  ].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
  const broken = new Set(
    problems.filter((item) => !harmless.has(item.code)).map((item) => item.file),
  );
  const entries = entriesOf(articles.files, broken, options.drafts ?? false);
  const content = {
    entries,
    media: media.records,
    data: data.records,
    festivals: festivals.records,
    itineraries: itineraries.records,
    glossary: glossary.records,
    zones: zones.records,
    topics: topics.topics,
    newsPlaces: newsPlaces.newsPlaces,
    bibliography: bibliography.bibliography,
  };
  return { content, problems };
}

/** Waits for all promises of an object and keeps their names. */
async function allOf<T extends Readonly<Record<string, Promise<unknown>>>>(
  promises: T,
): Promise<{ readonly [K in keyof T]: Awaited<T[K]> }> {
  const named = Object.entries(promises).map(async ([name, promise]) => [name, await promise]);
  return Object.fromEntries(await Promise.all(named)) as { [K in keyof T]: Awaited<T[K]> };
}

async function readArticles(
  root: string,
): Promise<{ files: readonly ArticleFile[]; problems: readonly Problem[] }> {
  const problems: Problem[] = [];
  const wanted: (() => Promise<ArticleFile>)[] = [];
  const allowed = [...articleCollections, ...otherFolders].join(', ');
  for (const file of await listFiles(root, 'content')) {
    const { name, path } = file;
    if (!/\.(?:mdx|md|markdown)$/i.test(name) || /^readme\.md$/i.test(name)) continue;
    const folder = path.split('/')[1] ?? '';
    const collection = articleCollections.find((candidate) => candidate === folder);
    const parsed = parseName(name);
    if (!collection) {
      problems.push(problem(path, startOfFile, 'folder-unknown', { name: folder, allowed }));
    } else if (file.isLink) {
      problems.push(problem(path, startOfFile, 'file-link', { name }));
    } else if (!parsed) {
      problems.push(problem(path, startOfFile, 'file-name', { name }));
    } else {
      wanted.push(() => readArticle(collection, file, parsed));
    }
  }
  const files = await mapInBatches(wanted, 64, (read) => read());
  return { files, problems };
}
