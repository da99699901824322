import type { Locale } from '../../i18n/locales.ts';
import type { Block } from '../tree.ts';
import { foldForm, plainForm } from './forms.ts';

/** A word of the glossary as the search for it needs it. */
export interface LinkableTerm {
  readonly id: string;
  readonly forms: readonly string[];
  /** In the language of the page. */
  readonly definition: string;
}

/** The words of one language with what finds them; made once for all pages. */
export interface TermFinder {
  readonly locale: Locale;
  readonly byForm: ReadonlyMap<string, LinkableTerm>;
  /** Finds the forms in plain text; matches nothing where there are no words. */
  readonly pattern: RegExp;
}

export interface LinkedBlocks {
  readonly blocks: readonly Block[];
  /** Whether any word has become a link. */
  readonly isLinked: boolean;
}

/** Tags and the text between them. A value in quotation marks may hold an angle bracket. */
const tokens = /<(\/?)([a-z][a-z0-9-]*)(?:[^>"]|"[^"]*")*>|[^<]+/g;
/** Nothing inside is linked: other links, headings, labels, code, numbers of sources. */
const closedTags = new Set('a h1 h2 h3 h4 h5 h6 dt th figcaption code pre sup button'.split(' '));

/**
 * Makes the finder of a language. In English an element `<Term>` says what is a Vietnamese word, so its case does not
 * matter; a Vietnamese text has no such marks, and there a form must stand exactly as written, as a word of its own.
 */
export function termFinder(terms: readonly LinkableTerm[], locale: Locale): TermFinder {
  const byForm = new Map(
    terms.flatMap((term) => term.forms.map((form) => [formKey(form, locale), term] as const)),
  );
  // The longest first, so that “đình làng” is not taken for “đình”; lines may break between syllables.
  const forms = [...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+'));
  const source = forms.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{M}\\p{N}])(?:${forms.join('|')})`;
  return { locale, byForm, pattern: new RegExp(`${source}(?![\\p{L}\\p{M}\\p{N}])`, 'gu') };
}

function formKey(form: string, locale: Locale): string {
  return locale === 'vi' ? plainForm(form) : foldForm(form);
}

/**
 * Links each word of the glossary where it first stands in a text, in the order in which it is read. `except` are ids of
 * words that the page is about. The address is left as `route:glossary#id` for `finishHtml`, which therefore comes after.
 * Linear in the length of the text.
 */
export function linkTerms(
  blocks: readonly Block[],
  finder: TermFinder,
  except: readonly string[] = [],
): LinkedBlocks {
  const done = new Set(except);
  const before = done.size;
  const linkBlock = (block: Block): Block =>
    block.kind === 'html'
      ? { kind: 'html', html: linkHtml(block.html, finder, done) }
      : { ...block, blocks: block.blocks.map(linkBlock) };
  const linked = blocks.map(linkBlock);
  return { blocks: linked, isLinked: done.size > before };
}

/** `done` gathers the ids of what has been linked. */
function linkHtml(html: string, finder: TermFinder, done: Set<string>): string {
  const { locale } = finder;
  const out: string[] = [];
  let closed = 0;
  /** Where in `out` an element `<Term>` began. */
  let termStart = -1;
  for (const [token, slash, name = ''] of html.matchAll(tokens)) {
    if (name === '') {
      const isOpen = locale === 'vi' && closed === 0 && termStart < 0;
      out.push(isOpen ? linkWords(token, finder, done) : token);
      continue;
    }
    if (closedTags.has(name)) closed += slash === '/' ? -1 : 1;
    out.push(token);
    // The guard writes `i` for <Term> alone, and terms do not hold each other.
    if (name !== 'i') continue;
    if (slash !== '/') {
      termStart = out.length - 1;
      continue;
    }
    const marked = locale === 'en' && closed === 0 && /\slang="vi"/.test(out[termStart] ?? '');
    const words = out.slice(termStart + 1, -1).join('');
    const term = marked ? finder.byForm.get(formKey(words, locale)) : undefined;
    if (term && !done.has(term.id)) {
      done.add(term.id);
      out.splice(termStart, out.length, link(term, out.slice(termStart).join('')));
    }
    termStart = -1;
  }
  return out.join('');
}

function linkWords(text: string, { pattern, byForm, locale }: TermFinder, done: Set<string>) {
  return text.replace(pattern, (words) => {
    const term = byForm.get(formKey(words, locale));
    if (!term || done.has(term.id)) return words;
    done.add(term.id);
    return link(term, words);
  });
}

function link({ id, definition }: LinkableTerm, inner: string): string {
  const value = definition.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<a class="glossary-link" data-definition="${value}" href="route:glossary#${id}">${inner}</a>`;
}
