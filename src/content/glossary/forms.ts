import type { GlossaryTerm } from '../schema/glossary.ts';

/** Every form under which a word stands in texts, the word itself first. */
export function formsOf({ term, forms }: Pick<GlossaryTerm, 'term' | 'forms'>): string[] {
  return [...new Set([term, ...forms])];
}
