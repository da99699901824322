import { formsOf } from './glossary/forms.ts';
import { hint } from './guard/nearest.ts';
import { type Problem, problem, startOfFile } from './guard/problem.ts';
import type { GlossaryTerm } from './schema/glossary.ts';

/**
 * A word may only lead to pages that exist, and a form belongs to one word alone. `ids` are those of all articles,
 * `collection/key`.
 */
export function checkGlossary(
  glossary: Readonly<Record<string, GlossaryTerm>>,
  ids: ReadonlySet<string>,
): Problem[] {
  const owners = new Map<string, string>();
  return Object.entries(glossary).flatMap(([id, term]) => {
    const file = `content/data/glossary/${id}.yaml`;
    const pages = [...(term.page === undefined ? [] : [term.page]), ...term.examples];
    const unknown = pages
      .filter((page) => !ids.has(page))
      .map((page) =>
        problem(file, startOfFile, 'unknown-entry', { id: page, hint: hint(page, ids) }),
      );
    const taken = formsOf(term).flatMap((form) => {
      const other = owners.get(form) ?? id;
      owners.set(form, other);
      return other === id ? [] : [problem(file, startOfFile, 'glossary-form', { form, other })];
    });
    return [...unknown, ...taken];
  });
}
