/**
 * The small tree into which the body of an article is parsed once and from which every output is made.
 *
 * A run of prose is ready HTML, already checked by the guard. Two kinds of mark are left in it, because they need
 * knowledge of other files: `<a href="entry:heritage/sa-huynh">` and `<cite-ref data-ids="s1 s2">`; `finishHtml`
 * replaces them when a page is rendered.
 */
export interface HtmlBlock {
  readonly kind: 'html';
  readonly html: string;
}

export interface ElementBlock {
  readonly kind: 'element';
  readonly name: BlockElementName;
  readonly props: Readonly<Record<string, string>>;
  readonly blocks: readonly Block[];
}

export type Block = HtmlBlock | ElementBlock;

export const blockElementNames = [
  'Figure',
  'Drawing',
  'Facts',
  'Quote',
  'Note',
  'Map',
  'Data',
  'Itinerary',
  'Bibliography',
  'Festivals',
  'Sources',
] as const;
export type BlockElementName = (typeof blockElementNames)[number];

/** A heading of the body, for the table of contents and deep links. */
export interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** Something in the body that must exist elsewhere: checked when all files have been read. */
export interface Reference {
  readonly to: 'entry' | 'media' | 'place' | 'data' | 'chart' | 'itinerary' | 'source' | 'route';
  /** A chart is named by its table, its kind and the columns drawn, with spaces between. */
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

export interface Body {
  readonly blocks: readonly Block[];
  readonly headings: readonly Heading[];
  readonly references: readonly Reference[];
  /** Number of words, counted by white space; Vietnamese syllables count as words. */
  readonly words: number;
}
