import { readFile } from 'node:fs/promises';
import type { z } from 'astro/zod';
import { type ContentFile, listFiles, mapInBatches, remember } from './files.ts';
import { checkFields } from './guard/fields.ts';
import { readFileText } from './guard/file-text.ts';
import { type Place, type Problem, problem, startOfFile } from './guard/problem.ts';
import { readYaml, type YamlText } from './guard/yaml.ts';
import { slugPattern } from './slug.ts';

/** The records of one folder by id, in the order of their files; `ids` also names those that are wrong. */
export interface Records<T> {
  readonly records: Readonly<Record<string, T>>;
  readonly ids: ReadonlySet<string>;
  readonly locate: Locate;
  readonly problems: readonly Problem[];
}

/** File and place of the field at `path` of the record `id`, as `problem` takes them. */
export type Locate = (
  id: string,
  path: readonly PropertyKey[],
) => readonly [file: string, place: Place];

interface Read<T> {
  readonly value: T | null;
  readonly yaml: YamlText;
  readonly problems: readonly Problem[];
}

interface Found<T> extends Omit<Read<T>, 'yaml'> {
  readonly id: string;
  readonly path: string;
  readonly yaml: YamlText | null;
}

/** Reads and checks one YAML or JSON file. Unchanged files are not read again. */
export function readRecord<T>(file: ContentFile, schema: z.ZodType<T>): Promise<Read<T>> {
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

/**
 * Reads every `<id>.yaml` of a folder and of the folders below it. An id stands for one file: a second one is reported
 * and left out. `check` finds what the schema cannot.
 */
export async function readRecords<T>(
  root: string,
  folder: string,
  schema: z.ZodType<T>,
  check: (value: T, yaml: YamlText, file: ContentFile) => Promise<readonly Problem[]>,
): Promise<Records<T>> {
  const files = (await listFiles(root, folder)).filter((file) => /\.ya?ml$/i.test(file.name));
  const owners = new Map<string, string>();
  const found = await mapInBatches(files, 4, async (file): Promise<Found<T>> => {
    const { name, path } = file;
    const id = name.slice(0, name.lastIndexOf('.'));
    const wrong = (code: 'file-link' | 'record-name' | 'duplicate-record', other = '') => {
      const values = { id, name, other };
      const problems = [problem(path, startOfFile, code, values)];
      return { id, path, value: null, yaml: null, problems };
    };
    if (file.isLink) return wrong('file-link');
    if (!name.endsWith('.yaml') || !slugPattern.test(id)) return wrong('record-name');
    const owner = owners.get(id);
    if (owner !== undefined) return wrong('duplicate-record', owner);
    owners.set(id, path);
    const { value, yaml, problems } = await readRecord(file, schema);
    const more = value === null ? [] : await check(value, yaml, file);
    return { id, path, value, yaml, problems: [...problems, ...more] };
  });
  const good = found.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const]));
  const places = new Map(
    found.flatMap(({ id, path, yaml }) => (yaml ? [[id, { path, yaml }] as const] : [])),
  );
  return {
    records: Object.fromEntries(good),
    ids: new Set(found.map(({ id }) => id)),
    locate: (id, path) => {
      const record = places.get(id);
      if (!record) throw new Error(`There is no record “${id}” in ${folder}.`);
      return [record.path, record.yaml.place(path)];
    },
    problems: found.flatMap(({ problems }) => problems),
  };
}
