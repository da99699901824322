import { hint } from './guard/nearest.ts';
import { type Problem, problem, startOfFile } from './guard/problem.ts';
import type { Festival } from './schema/festival.ts';

/** A yearly day may only name a page that exists. `ids` are those of all articles, `collection/key`. */
export function checkFestivals(
  festivals: Readonly<Record<string, Festival>>,
  ids: ReadonlySet<string>,
): Problem[] {
  return Object.entries(festivals).flatMap(([id, { entry }]) => {
    if (entry === undefined || ids.has(entry)) return [];
    const file = `content/data/festivals/${id}.yaml`;
    return [problem(file, startOfFile, 'unknown-entry', { id: entry, hint: hint(entry, ids) })];
  });
}
