import { isOldFigure, oldRows, rowDate } from '../figure-age.ts';
import { readYaml } from '../guard/yaml.ts';
import type { Content } from '../model.ts';
import type { DataTable } from '../schema/data.ts';
import { type Zone, zoneTopics } from '../schema/zone.ts';
import { type Warning, warning } from './warning.ts';

/**
 * Figures of tables and of the compared zones that are more than two years older than `day`; of a series only the newest
 * one. `sources` holds the text of the files, for the numbers of lines.
 */
export function oldFigureWarnings(
  content: Content,
  sources: ReadonlyMap<string, string>,
  day: string,
): Warning[] {
  const at = (folder: string, id: string): At => {
    // Records may lie in folders below that of their kind.
    const file =
      [...sources.keys()].find((path) => path.startsWith(folder) && path.endsWith(`/${id}.yaml`)) ??
      `${folder}${id}.yaml`;
    const yaml = readYaml(file, sources.get(file) ?? '', 1);
    return (path) => [file, yaml.place(path).line];
  };
  return [
    ...Object.entries(content.data).flatMap(([id, table]) =>
      tableWarnings(table, day, at('content/data/figures/', id)),
    ),
    ...Object.entries(content.zones).flatMap(([id, zone]) =>
      zoneWarnings(zone, day, at('content/data/zones/', id)),
    ),
  ];
}

/** File and line of a field of a record. */
type At = (path: readonly PropertyKey[]) => readonly [file: string, line: number];

function tableWarnings(table: DataTable, day: string, at: At): Warning[] {
  return oldRows(table, day).flatMap((index) => {
    const row = table.rows[index];
    const date = row && rowDate(table, row);
    const name = row?.[table.columns[0]?.key ?? ''];
    const of = (language: 'vi' | 'en') =>
      [table.title[language], typeof name === 'object' ? name[language] : name]
        .filter((part) => part !== undefined && part !== date)
        .join(': ');
    if (date === undefined) return [];
    const values = { date, vi: of('vi'), en: of('en') };
    return [warning('old-figure', ...at(['rows', index]), values)];
  });
}

function zoneWarnings(zone: Zone, day: string, at: At): Warning[] {
  return (['area', ...zoneTopics] as const).flatMap((topic) =>
    zone[topic].flatMap(({ asOf }, index) => {
      if (asOf === undefined || !isOldFigure(asOf, day)) return [];
      const values = { date: asOf, vi: zone.name.vi, en: zone.name.en };
      return [warning('old-figure', ...at([topic, index]), values)];
    }),
  );
}
