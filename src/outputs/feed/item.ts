import type { Locale } from '../../i18n/locales.ts';

/** An article as both forms of a feed tell it. Addresses are full. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole article as HTML, sources included. */
  readonly html: string;
  /** The day on which the site compiled the article. The event may lie years back; the text names it. */
  readonly published: Date;
  /** The day of the event in words. */
  readonly happened: string;
  readonly tags: readonly string[];
}

/** A feed before it is written as RSS or JSON. */
export interface Feed {
  readonly locale: Locale;
  readonly title: string;
  readonly description: string;
  /** Full address of the list on the site. */
  readonly page: string;
  /** Full address of the feed itself. */
  readonly self: string;
  readonly publisher: string;
  readonly items: readonly FeedItem[];
}

/** Noon in Việt Nam of a day `YYYY-MM-DD`: feeds need a moment, articles have a date. */
export function moment(day: string): Date {
  return new Date(`${day}T12:00:00+07:00`);
}
