import rss from '@astrojs/rss';
import type { Entry } from '../content/model.ts';
import type { Locale } from '../i18n/locales.ts';
import { entryPath } from '../i18n/routes.ts';
import { siteConfig } from '../site.config.ts';

/** Noon in Việt Nam of a day, or of the first day of a month or year: feeds need a moment, articles have a date. */
function moment(date: string): Date {
  return new Date(`${date}${'-01-01'.slice(date.length - 4)}T12:00:00+07:00`);
}

/** An RSS feed of news articles, newest event first. */
export function newsFeed(
  site: URL | undefined,
  locale: Locale,
  title: string,
  entries: readonly Entry<'news'>[],
): Promise<Response> {
  if (!site) throw new Error('The configuration has no site address.');
  return rss({
    title,
    description: siteConfig.tagline[locale],
    site,
    trailingSlash: true,
    customData: `<language>${locale}</language>`,
    items: entries.slice(0, 50).map((entry) => ({
      title: entry.title,
      description: entry.description,
      link: entryPath(entry),
      pubDate: moment(entry.shared.date),
    })),
  });
}
