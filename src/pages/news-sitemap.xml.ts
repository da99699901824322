import type { APIRoute } from 'astro';
import { buildDay } from '../calendar/build-day.ts';
import { listEntries } from '../content/queries.ts';
import { locales } from '../i18n/locales.ts';
import { entryPath } from '../i18n/routes.ts';
import { newsSitemap } from '../outputs/news-sitemap.ts';
import { siteConfig } from '../site.config.ts';

export const GET: APIRoute = async ({ site }) => {
  const lists = await Promise.all(locales.map((locale) => listEntries('news', locale)));
  const articles = lists.flat().map((entry) => ({
    url: new URL(entryPath(entry), site).href,
    locale: entry.locale,
    title: entry.title,
    compiled: entry.shared.compiled,
  }));
  return new Response(newsSitemap(articles, buildDay(), siteConfig.name), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
