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
  const lineIn = (file: string) => {
    const yaml = readYaml(file, sources.get(file) ?? '', 1);
    return (path: readonly PropertyKey[]) => yaml.place(path).line;
  };
  return [
    ...Object.entries(content.data).flatMap(([id, table]) => {
      const file = `content/data/figures/${id}.yaml`;
      return tableWarnings(file, table, day, lineIn(file));
    }),
    ...Object.entries(content.zones).flatMap(([id, zone]) => {
      const file = `content/data/zones/${id}.yaml`;
      return zoneWarnings(file, zone, day, lineIn(file));
    }),
  ];
}

type Line = (path: readonly PropertyKey[]) => number;

function tableWarnings(file: string, table: DataTable, day: string, line: Line): Warning[] {
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
    return [warning('old-figure', file, line(['rows', index]), values)];
  });
}

function zoneWarnings(file: string, zone: Zone, day: string, line: Line): Warning[] {
  return (['area', ...zoneTopics] as const).flatMap((topic) =>
    zone[topic].flatMap(({ asOf }, index) => {
      if (asOf === undefined || !isOldFigure(asOf, day)) return [];
      const values = { date: asOf, vi: zone.name.vi, en: zone.name.en };
      return [warning('old-figure', file, line([topic, index]), values)];
    }),
  );
}
