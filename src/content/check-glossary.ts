import { foldForm, formsOf } from './glossary/forms.ts';
import { hint } from './guard/nearest.ts';
import { type Problem, problem } from './guard/problem.ts';
import type { Records } from './record-folder.ts';
import type { GlossaryTerm } from './schema/glossary.ts';

/**
 * A word may only lead to pages that exist, and a form belongs to one word alone, in whatever case. `ids` are those of
 * all articles, `collection/key`.
 */
export function checkGlossary(
  { records, locate }: Pick<Records<GlossaryTerm>, 'records' | 'locate'>,
  ids: ReadonlySet<string>,
): Problem[] {
  const owners = new Map<string, string>();
  return Object.entries(records).flatMap(([id, term]) => {
    const pages = [
      ...(term.page === undefined ? [] : [{ page: term.page, path: ['page'] }]),
      ...term.examples.map((page, index) => ({ page, path: ['examples', index] })),
    ];
    const unknown = pages
      .filter(({ page }) => !ids.has(page))
      .map(({ page, path }) => {
        const values = { id: page, hint: hint(page, ids) };
        return problem(...locate(id, path), 'unknown-entry', values);
      });
    const taken = formsOf(term).flatMap((form) => {
      const key = foldForm(form);
      const other = owners.get(key) ?? id;
      owners.set(key, other);
      if (other === id) return [];
      const index = term.forms.indexOf(form);
      const place = locate(id, index < 0 ? ['term'] : ['forms', index]);
      return [problem(...place, 'glossary-form', { form, other })];
    });
    return [...unknown, ...taken];
  });
}
