import { addDays } from '../calendar/occurrences.ts';
import type { Locale } from '../i18n/locales.ts';
import { element, escapeMarkup } from '../maps/markup.ts';

export interface SitemapArticle {
  /** Full address. */
  readonly url: string;
  readonly locale: Locale;
  readonly title: string;
  /** Day on which the site compiled the article, `YYYY-MM-DD`; not the day of the event. */
  readonly compiled: string;
}

/**
 * Only articles of the last two days belong into a news sitemap, at most a thousand
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap). Most builds of an archive like
 * this one therefore give an empty list, which is allowed; the ordinary sitemap names every page.
 */
const days = 2;
const most = 1000;

/** The articles of the last two days before `day` (`YYYY-MM-DD`) as a news sitemap; `name` is the name of the site. */
export function newsSitemap(
  articles: readonly SitemapArticle[],
  day: string,
  name: Readonly<Record<Locale, string>>,
): string {
  const first = addDays(day, -days);
  const recent = articles.filter(({ compiled }) => compiled >= first && compiled <= day);
  const urls = recent
    .slice(0, most)
    .map(
      ({ url, locale, title, compiled }) =>
        `<url>${text('loc', url)}${element(
          'news:news',
          {},
          element(
            'news:publication',
            {},
            text('news:name', name[locale]) + text('news:language', locale),
          ) +
            text('news:publication_date', compiled) +
            text('news:title', title),
        )}</url>`,
    );
  const spaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>${urls.join('')}</urlset>\n`;
}

function text(name: string, value: string): string {
  return element(name, {}, escapeMarkup(value));
}
