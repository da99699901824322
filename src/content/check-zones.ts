import { hint } from './guard/nearest.ts';
import { type Problem, problem } from './guard/problem.ts';
import type { YamlText } from './guard/yaml.ts';
import type { Records } from './record-folder.ts';
import { repeatedSources } from './repeated-sources.ts';
import { type Zone, zoneTopics } from './schema/zone.ts';

/** The facts of a zone may only name sources of their own file. */
export function checkZoneSources(zone: Zone, yaml: YamlText, file: string): Problem[] {
  const ids = zone.sources.map(({ id }) => id);
  const unknown = (['area', ...zoneTopics] as const).flatMap((topic) =>
    zone[topic].flatMap(({ source }, index) => {
      if (ids.includes(source)) return [];
      const values = { id: source, hint: hint(source, ids) };
      return [problem(file, yaml.place([topic, index, 'source']), 'unknown-source', values)];
    }),
  );
  return [...repeatedSources(file, yaml, zone.sources), ...unknown];
}

/** A zone may only name a page and a place that exist: articles by `collection/key`, places by their ids. */
export function checkZones(
  { records, locate }: Pick<Records<Zone>, 'records' | 'locate'>,
  entries: ReadonlySet<string>,
  places: ReadonlySet<string>,
): Problem[] {
  return Object.entries(records).flatMap(([id, { page, place }]) => {
    const problems: Problem[] = [];
    if (page !== undefined && !entries.has(page)) {
      const values = { id: page, hint: hint(page, entries) };
      problems.push(problem(...locate(id, ['page']), 'unknown-entry', values));
    }
    if (place !== undefined && !places.has(place)) {
      const values = { id: place, hint: hint(place, places) };
      problems.push(problem(...locate(id, ['place']), 'unknown-place', values));
    }
    return problems;
  });
}
