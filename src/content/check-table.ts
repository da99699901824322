import { checkTerritories } from './check-territories.ts';
import { typeName } from './guard/fields.ts';
import { hint } from './guard/nearest.ts';
import { type Problem, problem } from './guard/problem.ts';
import type { YamlText } from './guard/yaml.ts';
import { repeatedSources } from './repeated-sources.ts';
import type { DataTable } from './schema/data.ts';
import { isPartialDate } from './schema/date.ts';

/** Rows may only use the columns and sources of their own table. */
export function checkTable(table: DataTable, yaml: YamlText, file: string): Problem[] {
  const sources = table.sources.map((source) => source.id);
  const columns = new Map(table.columns.map((column) => [column.key, column.type]));
  const own = new Set(['territory', 'source', 'note', 'page']);
  const problems = [
    ...repeatedSources(file, yaml, table.sources),
    ...checkTerritories(table, yaml, file),
  ];
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
