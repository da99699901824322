import type { CollectionName } from '../content/collections.ts';
import type { Entry } from '../content/model.ts';
import type { NewsSection } from '../content/schema/news.ts';
import type { Block } from '../content/tree.ts';
import type { Locale } from '../i18n/locales.ts';

/** What a report counts of one text in one language. */
export interface TextRow {
  readonly collection: CollectionName;
  readonly key: string;
  readonly locale: Locale;
  /** Words of the text without title and description; in Vietnamese syllables, which spaces part. */
  readonly words: number;
  /** Different pictures on the page, its lead picture included. */
  readonly pictures: number;
}

/** A news article in one language. Dates are those of the article; both versions share all but `translated`. */
export interface NewsRow extends TextRow {
  readonly section: NewsSection;
  readonly topics: readonly string[];
  /** When it happened: a day, a month or a year. */
  readonly date: string;
  /** The day on which this site compiled it. */
  readonly compiled: string;
  /** The day on which the original was last held against its sources. */
  readonly checked: string;
  /** The day on which the English version was last brought in line with the original; `null` where no file says so. */
  readonly translated: string | null;
}

export function textRow(entry: Entry): TextRow {
  const { collection, key, locale, body, shared } = entry;
  const ids = new Set(figureIds(body.blocks));
  // As on the page: a place of mourning shows no lead picture.
  if (shared.picture !== undefined && !shared.quiet) ids.add(shared.picture);
  return { collection, key, locale, words: body.words, pictures: ids.size };
}

export function newsRow(entry: Entry<'news'>): NewsRow {
  const { section, topics, date, compiled, checked } = entry.shared;
  const translated = entry.translated ?? null;
  return { ...textRow(entry), section, topics, date, compiled, checked, translated };
}

function figureIds(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'html') return [];
    const { id } = block.props;
    return block.name === 'Figure' && id !== undefined ? [id] : figureIds(block.blocks);
  });
}
