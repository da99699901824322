import type { APIRoute } from 'astro';
import type { NewsList } from '../../../../../content/news-lists.ts';
import type { Locale } from '../../../../../i18n/locales.ts';
import { feedPaths, newsFeed } from '../../../../../outputs/feed.ts';

/** A feed for each section and each topic of the news. */
export const getStaticPaths = feedPaths;

export const GET: APIRoute<{ list: NewsList }> = ({ params, props, site }) =>
  newsFeed(site, params['locale'] as Locale, props.list, 'rss');
