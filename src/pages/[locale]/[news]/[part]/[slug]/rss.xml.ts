import type { APIRoute } from 'astro';
import type { Entry } from '../../../../../content/model.ts';
import { newsLists } from '../../../../../content/news-lists.ts';
import type { NewsSection } from '../../../../../content/schema/news.ts';
import { type Locale, locales } from '../../../../../i18n/locales.ts';
import { newsParts, sectionSlugs } from '../../../../../i18n/routes.ts';
import { useTranslations } from '../../../../../i18n/translations.ts';
import { newsFeed } from '../../../../../outputs/feed.ts';
import { siteConfig } from '../../../../../site.config.ts';

/** A feed for each section of the news. */
export async function getStaticPaths() {
  const paths = [];
  for (const locale of locales) {
    for (const { filter, name, entries } of await newsLists(locale)) {
      if (filter?.by !== 'section') continue;
      const news = sectionSlugs.news[locale];
      const part = newsParts.section[locale];
      paths.push({ params: { locale, news, part, slug: filter.slug }, props: { name, entries } });
    }
  }
  return paths;
}

export const GET: APIRoute<{ name: NewsSection; entries: readonly Entry<'news'>[] }> = ({
  params,
  props,
  site,
}) => {
  const locale = params['locale'] as Locale;
  const section = useTranslations(locale)(`newsSection.${props.name}`);
  return newsFeed(site, locale, `${siteConfig.name[locale]} – ${section}`, props.entries);
};
