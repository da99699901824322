import type { APIRoute } from 'astro';
import { listEntries } from '../../content/queries.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { useTranslations } from '../../i18n/translations.ts';
import { newsFeed } from '../../outputs/feed.ts';
import { siteConfig } from '../../site.config.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const locale = params['locale'] as Locale;
  const title = `${siteConfig.name[locale]} – ${useTranslations(locale)('section.news')}`;
  return newsFeed(site, locale, title, await listEntries('news', locale));
};
