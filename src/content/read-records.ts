import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { locales } from '../i18n/locales.ts';
import { checkTerritories } from './check-territories.ts';
import { type ContentFile, listFiles, mapInBatches, remember } from './files.ts';
import { checkFields, typeName } from './guard/fields.ts';
import { readFileText } from './guard/file-text.ts';
import { hint } from './guard/nearest.ts';
import { checkPicture } from './guard/picture.ts';
import { type Place, type Problem, problem, startOfFile } from './guard/problem.ts';
import { readYaml, type YamlText } from './guard/yaml.ts';
import { bibliography } from './schema/bibliography.ts';
import { type DataTable, data } from './schema/data.ts';
import { isPartialDate } from './schema/date.ts';
import { type Festival, festival } from './schema/festival.ts';
import { type GlossaryTerm, glossaryTerm } from './schema/glossary.ts';
import { type Itinerary, itinerary } from './schema/itinerary.ts';
import { type MediaRecord, media, mediaFiles } from './schema/media.ts';
import { type Topics, topics } from './schema/topics.ts';
import { slugPattern } from './slug.ts';

/** The records of one folder by id, in the order of their ids; `ids` also names those that are wrong. */
export interface Records<T> {
  readonly records: Readonly<Record<string, T>>;
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

interface Read<T> {
  readonly value: T | null;
  readonly yaml: YamlText;
  readonly problems: readonly Problem[];
}

async function readRecord<T>(file: ContentFile, schema: z.ZodType<T>): Promise<Read<T>> {
  return remember(file.absolutePath, file.stamp, async () => {
    const source = readFileText(file.path, await readFile(file.absolutePath));
    const yaml = readYaml(file.path, source.text ?? '', 1);
    if (source.text === null || yaml.problems.length > 0) {
      return { value: null, yaml, problems: [...source.problems, ...yaml.problems] };
    }
    const { value, problems } = checkFields(file.path, yaml, schema);
    return { value, yaml, problems: [...source.problems, ...problems] };
  });
}

/** Reads the records `<id>.yaml` of a folder; `check` sees each that fits its schema. */
export async function readRecords<T>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
  check: (value: T, yaml: YamlText, file: ContentFile) => Promise<readonly Problem[]>,
): Promise<Records<T>> {
  const files = (await listFiles(root, folder)).filter((file) => /\.ya?ml$/i.test(file.name));
  const found = await mapInBatches(files, 4, async (file) => {
    const { name, path } = file;
    const id = name.slice(0, name.lastIndexOf('.'));
    const wrong = (code: 'file-link' | 'record-name') => {
      return { id, value: null, problems: [problem(path, startOfFile, code, { name })] };
    };
    if (file.isLink) return wrong('file-link');
    if (!name.endsWith('.yaml') || !slugPattern.test(id)) return wrong('record-name');
    const { value, yaml, problems } = await readRecord(file, schema);
    const more = value === null ? [] : await check(value, yaml, file);
    return { id, value, problems: [...problems, ...more] };
  });
  const good = found.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const]));
  return {
    records: Object.fromEntries(good),
    ids: new Set(found.map(({ id }) => id)),
    problems: found.flatMap(({ problems }) => problems),
  };
}

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
  return readRecords(root, 'content/data/festivals', festival, async () => []);
}

/** The suggested trips; that their stops exist is checked with the links between articles. */
export function readItineraries(root: string): Promise<Records<Itinerary>> {
  return readRecords(root, 'content/data/itineraries', itinerary, async () => []);
}

/** The words of the glossary; that their pages exist is checked with the links between articles. */
export function readGlossary(root: string): Promise<Records<GlossaryTerm>> {
  return readRecords(root, 'content/data/glossary', glossaryTerm, async () => []);
}

/** The tables of dated figures. */
export function readData(root: string): Promise<Records<DataTable>> {
  return readRecords(root, 'content/data/figures', data, async (table, yaml, file) =>
    checkTable(table, yaml, file.path),
  );
}

/** Rows may only use the columns and sources of their own table. */
function checkTable(table: DataTable, yaml: YamlText, file: string): Problem[] {
  const sources = table.sources.map((source) => source.id);
  const columns = new Map(table.columns.map((column) => [column.key, column.type]));
  const own = new Set(['territory', 'source', 'note', 'page']);
  const problems = sources.flatMap((id, index) =>
    sources.indexOf(id) < index
      ? [problem(file, yaml.place(['sources', index, 'id']), 'duplicate-source', { id })]
      : [],
  );
  problems.push(...checkTerritories(table, yaml, file));
  table.rows.forEach((row, index) => {
    if (!sources.includes(row.source)) {
      const place = yaml.place(['rows', index, 'source']);
      const values = { id: row.source, hint: hint(row.source, sources) };
      problems.push(problem(file, place, 'unknown-source', values));
    }
    for (const [field, cell] of Object.entries(row)) {
      if (own.has(field)) continue;
      const place = yaml.place(['rows', index, field]);
      const type = columns.get(field);
      if (type === undefined) {
        const allowed = [...columns.keys()].join(', ');
        problems.push(problem(file, place, 'field-column', { field, allowed }));
      } else if (type === 'number' && typeof cell !== 'number') {
        const expected = typeName('number');
        problems.push(problem(file, place, 'field-type', { field, expected }));
      } else if (type === 'date' && !isPartialDate(String(cell))) {
        problems.push(problem(file, place, 'field-date', { field }));
      }
    }
  });
  return problems;
}

/** `content/data/topics.yaml`; no topics where there is no such file. */
export async function readTopicsFile(
  root: string,
): Promise<{ topics: Topics; problems: readonly Problem[] }> {
  const files = await listFiles(root, 'content/data');
  const file = files.find(({ path }) => path === 'content/data/topics.yaml');
  if (!file || file.isLink) return { topics: {}, problems: [] };
  const { value, yaml, problems } = await readRecord(file, topics);
  return {
    topics: value ?? {},
    problems: [...problems, ...repeatedSlugs(value ?? {}, yaml, file)],
  };
}

function repeatedSlugs(value: Topics, yaml: YamlText, { path }: ContentFile): Problem[] {
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
  const files = await listFiles(root, 'content/data');
  const file = files.find(({ path }) => path === 'content/data/bibliography.yaml');
  if (!file || file.isLink) return { bibliography: {}, place: () => startOfFile, problems: [] };
  const { value, yaml, problems } = await readRecord(file, bibliography);
  return { bibliography: value ?? {}, place: yaml.place, problems };
}

const placeList = z.array(z.object({ id: z.string() }));

/** Ids of the places that maps and articles may name. */
export async function readPlaceIds(
  root: string,
): Promise<{ ids: ReadonlySet<string>; problems: readonly Problem[] }> {
  const files = await listFiles(root, 'content/geo');
  const file = files.find(({ path }) => path === 'content/geo/places.json');
  if (!file || file.isLink) return { ids: new Set(), problems: [] };
  const { value, problems } = await readRecord(file, placeList);
  return { ids: new Set(value?.map(({ id }) => id)), problems };
}
