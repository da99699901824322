import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { locales } from '../i18n/locales.ts';
import { checkTable } from './check-table.ts';
import { checkZoneSources } from './check-zones.ts';
import { listFiles, mapInBatches, remember } from './files.ts';
import { checkPicture } from './guard/picture.ts';
import { type Place, type Problem, problem, startOfFile } from './guard/problem.ts';
import type { YamlText } from './guard/yaml.ts';
import { type Records, readRecord, readRecords } from './record-folder.ts';
import { repeatedSources } from './repeated-sources.ts';
import { bibliography } from './schema/bibliography.ts';
import { type DataTable, data } from './schema/data.ts';
import { type Festival, festival } from './schema/festival.ts';
import { type GlossaryTerm, glossaryTerm } from './schema/glossary.ts';
import { type Itinerary, itinerary } from './schema/itinerary.ts';
import { type MediaRecord, media, mediaFiles } from './schema/media.ts';
import { type NewsPlaces, newsPlaces } from './schema/news-places.ts';
import { type NotClaimed, notClaimed } from './schema/not-claimed.ts';
import { type Topics, topics } from './schema/topics.ts';
import { type Zone, zone } from './schema/zone.ts';

/** The pictures of `content/media`, each record with its files checked. */
export async function readMedia(root: string): Promise<Records<MediaRecord>> {
  const pictures = new Map(
    (await listFiles(root, 'content/media')).map((file) => [file.path, file]),
  );
  return readRecords(root, 'content/media', media, async (record, yaml, file) => {
    const problems = await mapInBatches(mediaFiles(record), 2, ({ name, field }) => {
      const path = `${file.path.slice(0, -file.name.length)}${name}`;
      const place = yaml.place(field);
      const absolutePath = join(root, path);
      const stamp = `${pictures.get(path)?.stamp ?? 'none'}:${file.stamp}`;
      return remember(absolutePath, stamp, () =>
        checkPicture(file.path, place, absolutePath, path),
      );
    });
    return problems.flat();
  });
}

/** The yearly days; that their pages exist is checked with the links between articles. */
export function readFestivals(root: string): Promise<Records<Festival>> {
  return readRecords(
    root,
    'content/data/festivals',
    festival,
    async ({ sources }, yaml, { path }) => repeatedSources(path, yaml, sources),
  );
}

/** The suggested trips; that their stops exist is checked with the links between articles. */
export function readItineraries(root: string): Promise<Records<Itinerary>> {
  return readRecords(root, 'content/data/itineraries', itinerary, async () => []);
}

/** The words of the glossary; that their pages exist is checked with the links between articles. */
export function readGlossary(root: string): Promise<Records<GlossaryTerm>> {
  return readRecords(root, 'content/data/glossary', glossaryTerm, async () => []);
}

/** The zones and parks of the comparison; that pages and places exist is checked with the links between articles. */
export function readZones(root: string): Promise<Records<Zone>> {
  return readRecords(root, 'content/data/zones', zone, async (value, yaml, file) =>
    checkZoneSources(value, yaml, file.path),
  );
}

/** The tables of dated figures. */
export function readData(root: string): Promise<Records<DataTable>> {
  return readRecords(root, 'content/data/figures', data, async (table, yaml, file) =>
    checkTable(table, yaml, file.path),
  );
}

/** A file that is read by its own name, or `null` where there is none; a link is reported by `checkMisplaced`. */
async function readSingle<T>(root: string, path: string, schema: z.ZodType<T>) {
  const files = await listFiles(root, dirname(path));
  const file = files.find((candidate) => candidate.path === path);
  return file && !file.isLink ? readRecord(file, schema) : null;
}

/** `content/data/topics.yaml`; no topics where there is no such file. */
export async function readTopicsFile(
  root: string,
): Promise<{ topics: Topics; problems: readonly Problem[] }> {
  const path = 'content/data/topics.yaml';
  const read = await readSingle(root, path, topics);
  if (!read) return { topics: {}, problems: [] };
  const value = read.value ?? {};
  return { topics: value, problems: [...read.problems, ...repeatedSlugs(value, read.yaml, path)] };
}

/** `content/data/news-places.yaml` with the place of each of its values; no places where there is no such file. */
export async function readNewsPlacesFile(root: string): Promise<{
  newsPlaces: NewsPlaces;
  place: YamlText['place'];
  problems: readonly Problem[];
}> {
  const path = 'content/data/news-places.yaml';
  const read = await readSingle(root, path, newsPlaces);
  if (!read) return { newsPlaces: {}, place: () => startOfFile, problems: [] };
  const value = read.value ?? {};
  return {
    newsPlaces: value,
    place: read.yaml.place,
    problems: [...read.problems, ...repeatedSlugs(value, read.yaml, path)],
  };
}

function repeatedSlugs(value: Topics | NewsPlaces, yaml: YamlText, path: string): Problem[] {
  const taken = new Set<string>();
  return Object.entries(value).flatMap(([key, topic]) =>
    locales.flatMap((locale) => {
      const { slug } = topic[locale];
      const isTaken = taken.has(`${locale}/${slug}`);
      taken.add(`${locale}/${slug}`);
      const place: Place = yaml.place([key, locale, 'slug']);
      return isTaken ? [problem(path, place, 'duplicate-slug', { slug, other: path })] : [];
    }),
  );
}

/** `content/data/bibliography.yaml` with the place of each of its values; no works where there is no such file. */
export async function readBibliographyFile(root: string) {
  const read = await readSingle(root, 'content/data/bibliography.yaml', bibliography);
  if (!read) return { bibliography: {}, place: () => startOfFile, problems: [] };
  return { bibliography: read.value ?? {}, place: read.yaml.place, problems: read.problems };
}

/** `content/data/not-claimed.yaml`; nothing is forbidden where there is no such file. */
export async function readNotClaimedFile(
  root: string,
): Promise<{ rules: NotClaimed; problems: readonly Problem[] }> {
  const read = await readSingle(root, 'content/data/not-claimed.yaml', notClaimed);
  return { rules: read?.value ?? {}, problems: read?.problems ?? [] };
}

const placeList = z.array(z.object({ id: z.string() }));

/** Ids of the places that maps and articles may name. */
export async function readPlaceIds(
  root: string,
): Promise<{ ids: ReadonlySet<string>; problems: readonly Problem[] }> {
  const read = await readSingle(root, 'content/geo/places.json', placeList);
  return { ids: new Set(read?.value?.map(({ id }) => id)), problems: read?.problems ?? [] };
}
