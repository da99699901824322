import type { GlossaryTerm } from '../schema/glossary.ts';

/**
 * A form as it is compared where case does not count: NFC, lower case, single spaces. Tone and vowel marks count: “đình”
 * and “dinh” are different words.
 */
export function foldForm(form: string): string {
  return plainForm(form).toLowerCase();
}

/** A form in NFC with single spaces. */
export function plainForm(form: string): string {
  return form.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** Every form under which a word stands in texts, the word itself first. */
export function formsOf({ term, forms }: Pick<GlossaryTerm, 'term' | 'forms'>): string[] {
  return [...new Set([term, ...forms])];
}
