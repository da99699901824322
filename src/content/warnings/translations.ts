import { type Entry, entryId } from '../model.ts';
import { type Warning, warning } from './warning.ts';

/**
 * Articles without an English version, and English versions that say they were last brought in line before the original
 * was last checked. One that names no day is not judged.
 */
export function translationWarnings(entries: readonly Entry[]): Warning[] {
  const english = new Map(
    entries.filter(({ locale }) => locale === 'en').map((entry) => [entryId(entry), entry]),
  );
  return entries.flatMap((original): Warning[] => {
    if (original.locale !== 'vi') return [];
    const translation = english.get(entryId(original));
    if (!translation) {
      const expected = original.file.replace(/\.vi\.mdx$/, '.en.mdx');
      return [warning('translation-missing', original.file, 1, { expected })];
    }
    const { translated, file } = translation;
    const { checked } = original.shared;
    if (translated === undefined || translated >= checked) return [];
    return [warning('translation-outdated', file, 1, { translated, checked })];
  });
}
