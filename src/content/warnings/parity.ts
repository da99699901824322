import { counterpartLocale, type Locale } from '../../i18n/locales.ts';
import type { Entry } from '../model.ts';
import { articleParity } from '../parity/articles.ts';
import { lineOfPhrase } from './source-line.ts';
import { type Warning, warning } from './warning.ts';

const names: Readonly<Record<Locale, { readonly vi: string; readonly en: string }>> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
};

/** Figures that only one version has, where they stand, and allowances that are not needed. */
export function parityWarnings(
  entries: readonly Entry[],
  sources: ReadonlyMap<string, string>,
): Warning[] {
  return articleParity(entries).flatMap((pair) => [
    ...pair.open.map(({ locale, token, raw }) => {
      const { file } = pair[locale];
      const line = lineOfPhrase(sources.get(file) ?? '', raw);
      return warning('parity', file, line, { raw, token, ...names[counterpartLocale(locale)] });
    }),
    ...pair.unused.map((token) => warning('parity-unused', pair.vi.file, 1, { token })),
  ]);
}
