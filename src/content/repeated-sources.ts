import { type Problem, problem } from './guard/problem.ts';
import type { YamlText } from './guard/yaml.ts';
import type { Source } from './schema/source.ts';

/** Sources of one file whose id an earlier one of the same list has, each at its line. */
export function repeatedSources(
  file: string,
  yaml: YamlText,
  sources: readonly Pick<Source, 'id'>[],
): Problem[] {
  const ids = sources.map((source) => source.id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [problem(file, yaml.place(['sources', index, 'id']), 'duplicate-source', { id })]
      : [],
  );
}
