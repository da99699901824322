import { finishHtml } from '../content/finish-html.ts';
import type { Entry } from '../content/model.ts';
import { type NewsList, newsLists } from '../content/news-lists.ts';
import { entryLinker, readTopics } from '../content/queries.ts';
import type { Topics } from '../content/schema/topics.ts';
import { figuresTable } from '../content/tables.ts';
import { formatDate } from '../i18n/formatters.ts';
import { type Locale, locales, otherLocales } from '../i18n/locales.ts';
import {
  entryPath,
  type FeedFormat,
  feedPath,
  filePath,
  newsParts,
  newsPath,
  type RouteName,
  routePath,
  sectionSlugs,
} from '../i18n/routes.ts';
import { useTranslations } from '../i18n/translations.ts';
import { siteConfig } from '../site.config.ts';
import { feedBody } from './feed/body-html.ts';
import { figureHtml } from './feed/figure-html.ts';
import { type Feed, type FeedItem, moment } from './feed/item.ts';
import { jsonFeed } from './feed/json-feed.ts';
import { allNews, feedTitle, hasFeed } from './feed/lists.ts';
import { rssFeed } from './feed/rss.ts';
import { sourcesHtml } from './feed/sources-html.ts';
import { tableHtml } from './feed/table-html.ts';
import { publisherName } from './structured/publisher.ts';

/** How many articles a feed holds. */
const longest = 50;

const types: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};

/** The parameters and lists of all feeds below a news list. */
export async function feedPaths() {
  const paths = [];
  for (const locale of locales) {
    for (const list of (await newsLists(locale)).filter(hasFeed)) {
      if (list.filter === null) continue;
      const { by, slug } = list.filter;
      const params = { locale, news: sectionSlugs.news[locale], part: newsParts[by][locale], slug };
      paths.push({ params, props: { list } });
    }
  }
  return paths;
}

/** The feed of all news of a language. */
export async function mainFeed(
  site: URL | undefined,
  locale: Locale,
  format: FeedFormat,
): Promise<Response> {
  const list = (await newsLists(locale)).find(({ filter }) => filter === null);
  return newsFeed(site, locale, list ?? allNews, format);
}

/** The feed of a list of news, what was compiled last first. */
export async function newsFeed(
  site: URL | undefined,
  locale: Locale,
  list: NewsList,
  format: FeedFormat,
): Promise<Response> {
  if (!site) throw new Error('The configuration has no site address.');
  const full = (path: string) => new URL(path, site).href;
  const t = useTranslations(locale);
  const feed: Feed = {
    locale,
    title: feedTitle(list, locale),
    description: siteConfig.tagline[locale],
    page: full(newsPath(locale, list.filter)),
    self: full(feedPath(locale, list.filter, format)),
    publisher: publisherName(locale, t),
    items: await feedItems(list.entries, locale, full),
  };
  const text =
    format === 'json'
      ? jsonFeed(feed)
      : await rssFeed(feed, {
          guides: [locale, ...otherLocales(locale)].map((guide) => {
            const words = useTranslations(guide);
            return { locale: guide, title: words('feeds.guideTitle'), text: words('feeds.guide') };
          }),
          onSite: t('feeds.onSite'),
          stylesheet: filePath('feed.css'),
        });
  return new Response(text, { headers: { 'Content-Type': types[format] } });
}

async function feedItems(
  entries: readonly Entry<'news'>[],
  locale: Locale,
  full: (path: string) => string,
): Promise<FeedItem[]> {
  const topics = await readTopics();
  const linker = await entryLinker(locale);
  // Lists come with the latest event first; that order stays among articles of one day.
  const newest = entries.toSorted((a, b) => b.shared.compiled.localeCompare(a.shared.compiled));
  return Promise.all(
    newest
      .slice(0, longest)
      .map((entry) => feedItem(entry, full(entryPath(entry)), topics, linker)),
  );
}

async function feedItem(
  entry: Entry<'news'>,
  url: string,
  topics: Topics,
  linker: Awaited<ReturnType<typeof entryLinker>>,
): Promise<FeedItem> {
  const { locale, shared } = entry;
  const t = useTranslations(locale);
  const days = [shared.date, shared.endDate].filter((day) => day !== undefined);
  const happened = `${t('entry.happened')}: ${days.map((day) => formatDate(day, locale)).join(' – ')}`;
  const body = await feedBody(entry.body.blocks, {
    url,
    finish: (html) =>
      finishHtml(html, {
        locale,
        sources: shared.sources,
        entryHref: linker,
        routeHref: (name) => routePath(locale, name as RouteName),
      }),
    figure: (id) => figureHtml(id, locale),
    table: async (id) => tableHtml(await figuresTable(id), locale),
    onPage: t('feeds.onPage'),
  });
  return {
    url,
    title: entry.title,
    summary: entry.description,
    html: `<p>${happened}</p>\n${body}\n${sourcesHtml(shared.sources, t('body.sources'), locale)}`,
    published: moment(shared.compiled),
    happened,
    tags: [
      t(`newsSection.${shared.section}`),
      ...shared.topics.flatMap((key) => topics[key]?.[locale].label ?? []),
    ],
  };
}
