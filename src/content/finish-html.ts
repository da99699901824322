import type { Locale } from '../i18n/locales.ts';

/** What a page knows and the stored HTML of an article does not. */
export interface FinishContext {
  readonly locale: Locale;
  /** The sources of the article in the order of its list; their place gives the number of a mark. */
  readonly sources: readonly { readonly id: string }[];
  /** Address of `collection/key`; `null` where no page of it is published. */
  readonly entryHref: (
    id: string,
  ) => { readonly href: string; readonly otherLanguage: Locale | null } | null;
  readonly routeHref: (name: string) => string;
}

const internalLink =
  /<a((?: [a-z-]+="[^"]*")*?) href="(entry|route):([^"#]+)(#[^"]*)?"((?: [a-z-]+="[^"]*")*)>([\s\S]*?)<\/a>/g;
const citeMark = /<cite-ref data-ids="([^"]*)"><\/cite-ref>/g;

/** Stands after a link that leads to a page of the other language, in the language of the reader. */
const languageNote: Readonly<Record<Locale, Readonly<Record<Locale, string>>>> = {
  vi: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  en: { vi: 'in Vietnamese', en: 'in English' },
};

const sourceWord: Readonly<Record<Locale, string>> = { vi: 'Nguồn', en: 'Source' };

/**
 * Fills the two kinds of mark that the loader leaves in the HTML of an article: links to other entries and routes,
 * and numbers of sources. The HTML was checked by the guard, so the marks are always well formed.
 */
export function finishHtml(html: string, context: FinishContext): string {
  return finishCites(finishLinks(html, context), context);
}

function finishLinks(html: string, { locale, entryHref, routeHref }: FinishContext): string {
  if (!html.includes('href="entry:') && !html.includes('href="route:')) return html;
  return html.replace(
    internalLink,
    (
      _,
      before: string,
      kind: string,
      id: string,
      fragment: string | undefined,
      after: string,
      words: string,
    ) => {
      const found = kind === 'entry' ? entryHref(id) : { href: routeHref(id), otherLanguage: null };
      // The loader has refused unknown entries and drafts, so this is a fault of the caller.
      if (!found) throw new Error(`A link names “${id}”, which has no page in any language.`);
      const { href, otherLanguage } = found;
      const open = `<a${before} href="${escapeAttribute(href + (fragment ?? ''))}"${after}`;
      if (otherLanguage === null) return `${open}>${words}</a>`;
      const note = languageNote[locale][otherLanguage];
      return `${open} hreflang="${otherLanguage}">${words}</a> (${note})`;
    },
  );
}

function finishCites(html: string, { locale, sources }: FinishContext): string {
  if (!html.includes('<cite-ref')) return html;
  return html.replace(citeMark, (_, ids: string) => {
    const links = ids.split(' ').map((id) => {
      const index = sources.findIndex((source) => source.id === id);
      if (index < 0) throw new Error(`<Cite id="${id}" /> names no source of its article.`);
      const label = `${sourceWord[locale]} ${index + 1}`;
      return `<a href="#source-${id}" aria-label="${label}">${index + 1}</a>`;
    });
    return `<sup class="cite">${links.join(', ')}</sup>`;
  });
}

function escapeAttribute(value: string): string {
  return value.replace(/&(?!#?\w+;)/g, '&amp;').replace(/"/g, '&quot;');
}
