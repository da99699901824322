import { type Problem, problem } from './guard/problem.ts';
import type { YamlText } from './guard/yaml.ts';
import type { DataTable } from './schema/data.ts';

/**
 * Figures of Quảng Ngãi before the merger, of Kon Tum and of the merged province are not one series. A table that sets
 * them side by side must say that it does so (`mixed: true`) and how they differ (`note`).
 */
export function checkTerritories(table: DataTable, yaml: YamlText, file: string): Problem[] {
  const found = [...new Set(table.rows.map(({ territory }) => territory))];
  if (found.length < 2 || (table.mixed && table.note !== undefined)) return [];
  const second = table.rows.findIndex(({ territory }) => territory !== found[0]);
  const place = yaml.place(['rows', second, 'territory']);
  return [problem(file, place, 'territories-mixed', { found: found.join(', ') })];
}
