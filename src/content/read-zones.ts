import { hint } from './guard/nearest.ts';
import { type Problem, problem } from './guard/problem.ts';
import type { YamlText } from './guard/yaml.ts';
import { type Records, readRecords } from './read-records.ts';
import { type Zone, zone, zoneTopics } from './schema/zone.ts';

/** What the records of zones may name: articles by `collection/key` and places by their ids. */
export interface ZoneTargets {
  readonly entries: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

interface ZoneFile {
  readonly file: string;
  readonly value: Zone;
  readonly yaml: YamlText;
}

/** The zones with a function that checks, once everything is read, that the pages and places they name exist. */
export interface ZoneRecords extends Records<Zone> {
  readonly crossCheck: (targets: ZoneTargets) => Problem[];
}

/** The zones and parks of the comparison. Their facts may only name sources of their own file. */
export async function readZones(root: string): Promise<ZoneRecords> {
  const read: ZoneFile[] = [];
  const records = await readRecords(
    root,
    'content/data/zones',
    zone,
    async (value, yaml, { path }) => {
      read.push({ file: path, value, yaml });
      return checkSources({ file: path, value, yaml });
    },
  );
  return {
    ...records,
    crossCheck: (targets) => read.flatMap((each) => checkTargets(each, targets)),
  };
}

function checkSources({ file, value, yaml }: ZoneFile): Problem[] {
  const ids = value.sources.map(({ id }) => id);
  const repeated = ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [problem(file, yaml.place(['sources', index, 'id']), 'duplicate-source', { id })]
      : [],
  );
  const unknown = (['area', ...zoneTopics] as const).flatMap((topic) =>
    value[topic].flatMap(({ source }, index) =>
      ids.includes(source)
        ? []
        : [
            problem(file, yaml.place([topic, index, 'source']), 'unknown-source', {
              id: source,
              hint: hint(source, ids),
            }),
          ],
    ),
  );
  return [...repeated, ...unknown];
}

function checkTargets({ file, value, yaml }: ZoneFile, { entries, places }: ZoneTargets) {
  const { page, place } = value;
  const problems: Problem[] = [];
  if (page !== undefined && !entries.has(page)) {
    const values = { id: page, hint: hint(page, entries) };
    problems.push(problem(file, yaml.place(['page']), 'unknown-entry', values));
  }
  if (place !== undefined && !places.has(place)) {
    const values = { id: place, hint: hint(place, places) };
    problems.push(problem(file, yaml.place(['place']), 'unknown-place', values));
  }
  return problems;
}
