import { getCollection } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import { type Entry, entryId } from '../model.ts';
import type { GlossaryTerm } from '../schema/glossary.ts';
import { formsOf } from './forms.ts';
import { type LinkedBlocks, linkTerms, type TermFinder, termFinder } from './link-terms.ts';

export interface NamedTerm extends GlossaryTerm {
  /** Its anchor on the page of the glossary. */
  readonly id: string;
}

interface SiteGlossary {
  readonly terms: readonly NamedTerm[];
  readonly finders: Readonly<Record<Locale, TermFinder>>;
  /** Ids of the words that an entry is about, by `collection/key`. */
  readonly about: ReadonlyMap<string, readonly string[]>;
}

async function readGlossary(): Promise<SiteGlossary> {
  const terms = (await getCollection('glossary')).map(({ id, data }) => ({ ...data, id }));
  const about = new Map<string, string[]>();
  for (const { id, page } of terms) {
    if (page !== undefined) about.set(page, [...(about.get(page) ?? []), id]);
  }
  return { terms, finders: { vi: finderOf(terms, 'vi'), en: finderOf(terms, 'en') }, about };
}

/** English texts mark their Vietnamese words, so all can be linked; in Vietnamese only those that readers may not know. */
function finderOf(terms: readonly NamedTerm[], locale: Locale): TermFinder {
  const linkable = terms
    .filter((term) => locale === 'en' || term.linkInVietnamese)
    .map((term) => ({
      id: term.id,
      forms: formsOf(term),
      definition: term.definition[locale],
    }));
  return termFinder(linkable, locale);
}

let reading: Promise<SiteGlossary> | undefined;

/** In development the store changes while the server runs, so nothing is kept there. */
function siteGlossary(): Promise<SiteGlossary> {
  if (import.meta.env.DEV) return readGlossary();
  reading ??= readGlossary();
  return reading;
}

/** All words of the glossary, in the order of their ids. */
export async function glossaryTerms(): Promise<readonly NamedTerm[]> {
  return (await siteGlossary()).terms;
}

/** The body of an entry with the words of the glossary linked where each first stands. */
export async function linkGlossary(entry: Entry): Promise<LinkedBlocks> {
  const { finders, about } = await siteGlossary();
  return linkTerms(entry.body.blocks, finders[entry.locale], about.get(entryId(entry)));
}
