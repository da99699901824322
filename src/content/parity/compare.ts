import type { Locale } from '../../i18n/locales.ts';
import type { Figure } from './figure.ts';
import { figuresOf } from './figures.ts';

/** A figure that only one of two texts has. */
export interface Difference {
  /** The text that has it. */
  readonly locale: Locale;
  readonly token: string;
  /** As written there. */
  readonly raw: string;
}

/**
 * The figures that only one of the two versions has, each once. Where in the text they stand and how often does not
 * matter: translations may order and repeat as their language likes.
 */
export function compareFigures(texts: Readonly<Record<Locale, string>>): Difference[] {
  const figures = { vi: figuresOf(texts.vi, 'vi'), en: figuresOf(texts.en, 'en') };
  const only = (locale: Locale, other: Locale) =>
    missing(figures[locale], figures[other]).map(({ token, start, end }) => ({
      locale,
      token,
      raw: texts[locale].slice(start, end),
    }));
  return [...only('vi', 'en'), ...only('en', 'vi')];
}

/**
 * Holds differences against the tokens that the field `parity` allows: `open` are the others, `unused` the tokens that
 * stand for no difference (any more).
 */
export function withoutAllowed(
  differences: readonly Difference[],
  allowed: readonly string[],
): { readonly open: readonly Difference[]; readonly unused: readonly string[] } {
  const found = new Set(differences.map(({ token }) => token));
  return {
    open: differences.filter(({ token }) => !allowed.includes(token)),
    unused: allowed.filter((token) => !found.has(token)),
  };
}

function missing(own: readonly Figure[], other: readonly Figure[]): Figure[] {
  const offered = new Set(other.flatMap(({ offers }) => offers));
  const seen = new Set<string>();
  return own.filter(({ token, isMissed, accepts }) => {
    const isMet = accepts.some((keys) => keys.every((key) => offered.has(key)));
    if (!isMissed || isMet || seen.has(token)) return false;
    seen.add(token);
    return true;
  });
}
