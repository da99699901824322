import { getRssString } from '@astrojs/rss';
import type { Locale } from '../../i18n/locales.ts';
import { element, escapeMarkup } from '../../maps/markup.ts';
import type { Feed, FeedItem } from './item.ts';

/** What a reader who has clicked on the feed is told, in each language. */
export interface FeedGuide {
  readonly locale: Locale;
  readonly title: string;
  readonly text: string;
}

export interface RssOptions {
  /** Explains the feed; the language of the feed comes first. */
  readonly guides: readonly FeedGuide[];
  /** Words of the link from the feed to the list on the site. */
  readonly onSite: string;
  /** Address of the style sheet. */
  readonly stylesheet: string;
}

/**
 * A feed as RSS 2.0 with the full text in `content:encoded`.
 *
 * A browser shows it as a readable page: the feed carries a few XHTML elements (headings, links, the explanation) and a
 * CSS style sheet that shows those and hides the rest. Feed readers pass over elements of namespaces that they do not
 * know. CSS and not XSLT, because browsers are giving XSLT up
 * (https://developer.chrome.com/docs/web-platform/deprecating-xslt) and CSS cannot make a link of RSS's own `link`.
 */
export async function rssFeed(feed: Feed, options: RssOptions): Promise<string> {
  const xml = await getRssString({
    title: feed.title,
    description: feed.description,
    site: feed.page,
    xmlns: {
      atom: 'http://www.w3.org/2005/Atom',
      dc: 'http://purl.org/dc/elements/1.1/',
      xhtml: 'http://www.w3.org/1999/xhtml',
    },
    customData: [
      element('language', {}, feed.locale),
      element('atom:link', { href: feed.self, rel: 'self', type: 'application/rss+xml' }),
      head(feed, options),
    ].join(''),
    items: feed.items.map((item) => ({
      title: item.title,
      description: item.summary,
      link: item.url,
      pubDate: item.published,
      content: item.html,
      categories: [...item.tags],
      customData: element('dc:creator', {}, escapeMarkup(feed.publisher)) + shownItem(item),
    })),
  });
  const style = `<?xml-stylesheet type="text/css" href="${escapeMarkup(options.stylesheet)}"?>`;
  // The package leaves out the type, which the standard demands (https://www.w3.org/TR/xml-stylesheet/).
  return xml.replace('?>', `?>${style}`);
}

function head(feed: Feed, { guides, onSite }: RssOptions): string {
  const notes = guides.map(({ locale, title, text }) =>
    element(
      'xhtml:section',
      { lang: locale },
      element('xhtml:h2', {}, escapeMarkup(title)) + element('xhtml:p', {}, escapeMarkup(text)),
    ),
  );
  return element(
    'xhtml:header',
    { lang: feed.locale },
    element('xhtml:h1', {}, escapeMarkup(feed.title)) +
      notes.join('') +
      element('xhtml:p', {}, element('xhtml:a', { href: feed.page }, escapeMarkup(onSite))),
  );
}

/** What a browser shows of an item. Elements of one name stand together, since the package rebuilds the markup. */
function shownItem({ url, title, happened, summary }: FeedItem): string {
  return element(
    'xhtml:article',
    {},
    element('xhtml:h2', {}, element('xhtml:a', { href: url }, escapeMarkup(title))) +
      element('xhtml:p', {}, escapeMarkup(happened)) +
      element('xhtml:p', {}, escapeMarkup(summary)),
  );
}
