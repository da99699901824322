import type { SitemapItem } from '@astrojs/sitemap';
import { type Localised, locales } from '../i18n/locales.ts';

const alternates = new Map<string, Localised<string>>();

/**
 * Pages tell their counterparts here while they are rendered (addresses without origin). The sitemap integration
 * runs after all pages and asks for them: with translated slugs a counterpart cannot be guessed from an address.
 */
export function registerAlternates(paths: Localised<string>): void {
  for (const locale of locales) alternates.set(paths[locale], paths);
}

/** Adds the language versions to one sitemap entry. */
export function sitemapItem(item: SitemapItem): SitemapItem {
  const url = new URL(item.url);
  const paths = alternates.get(url.pathname);
  if (!paths) return item;
  const links = locales.map((lang) => ({ lang, url: new URL(paths[lang], url).href }));
  return { ...item, links: [...links, { lang: 'x-default', url: new URL(paths.en, url).href }] };
}
