import { type Entry, entryId } from '../model.ts';
import { compareFigures, type Difference, withoutAllowed } from './compare.ts';
import { textBlocks } from './text-blocks.ts';

export interface ArticleParity {
  readonly vi: Entry;
  readonly en: Entry;
  /** What only one version has and the field `parity` does not allow. */
  readonly open: readonly Difference[];
  /** Tokens of the field `parity` that stand for no difference. */
  readonly unused: readonly string[];
}

/** Holds both versions of every article that has two against each other. */
export function articleParity(entries: readonly Entry[]): ArticleParity[] {
  const english = new Map(
    entries.filter(({ locale }) => locale === 'en').map((entry) => [entryId(entry), entry]),
  );
  return entries.flatMap((vi): ArticleParity[] => {
    const en = vi.locale === 'vi' ? english.get(entryId(vi)) : undefined;
    if (!en) return [];
    const differences = compareFigures({ vi: allText(vi), en: allText(en) });
    return [{ vi, en, ...withoutAllowed(differences, vi.shared.parity) }];
  });
}

/** Every text of an entry in its language, a line for each paragraph. */
export function allText(entry: Entry): string {
  return [entry.title, entry.description, ...textBlocks(entry.body.blocks)].join('\n');
}
