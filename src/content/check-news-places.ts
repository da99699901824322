import { hint } from './guard/nearest.ts';
import { type Problem, problem } from './guard/problem.ts';
import type { YamlText } from './guard/yaml.ts';
import type { NewsPlaces } from './schema/news-places.ts';

/** The pages of a place must exist. `ids` are those of all articles, `collection/key`. */
export function checkNewsPlaces(
  places: NewsPlaces,
  place: YamlText['place'],
  ids: ReadonlySet<string>,
): Problem[] {
  return Object.entries(places).flatMap(([key, { pages }]) =>
    pages.flatMap((id, index) => {
      if (ids.has(id)) return [];
      const at = place([key, 'pages', index]);
      const values = { id, hint: hint(id, ids) };
      return [problem('content/data/news-places.yaml', at, 'unknown-entry', values)];
    }),
  );
}
