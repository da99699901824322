import { isLocale, type Locale } from '../../i18n/locales.ts';

/** The element that `selector` finds; the components and these modules belong together, so it is there. */
export function part<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (found === null) throw new Error(`Search: no ${selector}`);
  return found;
}

export interface Places {
  readonly base: string;
  readonly locale: Locale;
  readonly other: Locale;
}

/** What the component has written into its `data-` attributes. */
export function readPlaces(root: HTMLElement): Places {
  const { base = '/', locale = '', other = '' } = root.dataset;
  if (!isLocale(locale) || !isLocale(other)) throw new Error('Search: no language');
  return { base, locale, other };
}

/** Texts of the interface; `T` is what the component promises to write. */
export function readTexts<T>(root: HTMLElement): T {
  return JSON.parse(root.dataset['texts'] ?? '{}') as T;
}

/** Replaces `{name}` in a text. */
export function fill(text: string, name: string, value: string | number): string {
  return text.replace(`{${name}}`, () => String(value));
}
