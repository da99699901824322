import { hint } from './guard/nearest.ts';
import { type Place, type Problem, problem } from './guard/problem.ts';
import type { Bibliography } from './schema/bibliography.ts';

const file = 'content/data/bibliography.yaml';

/** Works may only be about pages that exist. `ids` are those of all articles, `collection/key`. */
export function checkBibliography(
  bibliography: Bibliography,
  place: (path: readonly PropertyKey[]) => Place,
  ids: ReadonlySet<string>,
): Problem[] {
  return Object.entries(bibliography).flatMap(([key, { about }]) =>
    about.flatMap((id, index) => {
      if (ids.has(id)) return [];
      const values = { id, hint: hint(id, ids) };
      return [problem(file, place([key, 'about', index]), 'unknown-entry', values)];
    }),
  );
}
