import type { APIRoute } from 'astro';
import { type Locale, locales } from '../../i18n/locales.ts';
import { mainFeed } from '../../outputs/feed.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = ({ params, site }) =>
  mainFeed(site, params['locale'] as Locale, 'rss');
