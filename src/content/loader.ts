import { sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from './collections.ts';
import { ContentError, formatReport, type Problem } from './guard/problem.ts';
import { type Content, type Entry, type StoredEntry, storeEntry } from './model.ts';
import { type ReadResult, readContent } from './read.ts';

/** The values of one collection's store by id. */
type Selected = readonly (readonly [id: string, value: object])[];
type Select = (content: Content) => Selected;

/** How long to wait for further files of the same save, in milliseconds. */
const settle = 20;

/** Loads the articles of one collection; the id of an entry is `<key>.<locale>`. */
export function articleLoader(collection: CollectionName): Loader {
  return contentLoader(`articles of ${collection}`, ({ entries }) =>
    entries
      .filter((entry) => entry.collection === collection)
      .map((entry) => [`${entry.key}.${entry.locale}`, stored(entry)]),
  );
}

const storedForms = new WeakMap<Entry, StoredEntry>();

/** The same entry always gives the same object, so that `update` can tell what has not changed. */
function stored(entry: Entry): StoredEntry {
  let form = storedForms.get(entry);
  if (!form) {
    form = storeEntry(entry);
    storedForms.set(entry, form);
  }
  return form;
}

/** Loads the records of one kind by their ids. */
export function recordLoader(
  kind: 'media' | 'data' | 'festivals' | 'itineraries' | 'glossary' | 'zones',
): Loader {
  return contentLoader(`records of ${kind}`, (content) => Object.entries(content[kind]));
}

/** Loads the topics as one entry named `topics`, wrapped so that no topic's key is taken for a field of the entry. */
export function topicsLoader(): Loader {
  return contentLoader('topics', ({ topics }) => [['topics', { topics }]]);
}

/** Loads the places of the news as one entry named `places`, wrapped like the topics. */
export function newsPlacesLoader(): Loader {
  return contentLoader('places of the news', ({ newsPlaces }) => [
    ['places', { places: newsPlaces }],
  ]);
}

/** Loads the bibliography as one entry named `bibliography`, wrapped like the topics. */
export function bibliographyLoader(): Loader {
  return contentLoader('bibliography', ({ bibliography }) => [['bibliography', { bibliography }]]);
}

function contentLoader(name: string, select: Select): Loader {
  return {
    name,
    load: async (context) => {
      const { watcher, config, store } = context;
      const root = fileURLToPath(config.root);
      if (!watcher) {
        // A problem ends the build before Astro writes anything.
        const { content, problems } = await readForBuild(root);
        if (problems.length > 0) throw new ContentError(problems);
        store.clear();
        for (const [id, value] of select(content)) store.set({ id, data: { ...value } });
        return;
      }
      const written = new Map<string, object>();
      const refresh = async (isFirst: boolean) => {
        const { content, problems } = await readLatest(root);
        logChanges(problems, context);
        update(context, select(content), written, isFirst ? [] : problems);
      };
      await refresh(true);
      const folder = `${root}content${sep}`;
      const onChange = async (path: string) => {
        if (!path.startsWith(folder)) return;
        await sleep(settle);
        await refresh(false);
      };
      for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
    },
  };
}

let building: Promise<ReadResult> | null = null;

/** All collections share one reading; nothing changes during a build. */
function readForBuild(root: string): Promise<ReadResult> {
  building ??= readContent(root);
  return building;
}

let joinable: Promise<ReadResult> | null = null;
let last: Promise<unknown> = Promise.resolve();

/** A reading that has not begun before this call, shared with all that ask before it begins. */
function readLatest(root: string): Promise<ReadResult> {
  if (!joinable) {
    joinable = last
      .then(() => sleep(0))
      .then(() => {
        joinable = null;
        return readContent(root, { drafts: true });
      });
    last = joinable.catch(() => null);
  }
  return joinable;
}

let lastReport = '';

/** Every collection sees the same problems; the report is shown once, and again when it has changed. */
function logChanges(problems: readonly Problem[], { logger }: LoaderContext): void {
  const report = problems.length > 0 ? formatReport(problems) : '';
  if (report === lastReport) return;
  lastReport = report;
  if (report) logger.error(`\n\n${report}\n`);
  else logger.info('Nội dung không còn lỗi. / The content has no problems.');
}

/**
 * Writes what has changed. What a slip has just broken stays as it was until the slip is mended. Values that are the
 * same object as the last time are not even compared.
 */
function update(
  { store, generateDigest }: LoaderContext,
  values: Selected,
  written: Map<string, object>,
  problems: readonly Problem[],
): void {
  for (const [id, value] of values) {
    if (written.get(id) === value) continue;
    const data = { ...value };
    store.set({ id, data, digest: generateDigest(data) });
    written.set(id, value);
  }
  const keep = new Set(values.map(([id]) => id));
  const broken = new Set(problems.map(({ file }) => keyOf(file.slice(file.lastIndexOf('/') + 1))));
  for (const id of store.keys()) {
    if (keep.has(id) || broken.has(keyOf(id))) continue;
    store.delete(id);
    written.delete(id);
  }
}

/** The part of a file name or an id that an article's languages share. */
function keyOf(name: string): string {
  return name.split('.')[0] ?? name;
}
