import type { Entry } from '../../content/model.ts';
import type { Source } from '../../content/schema/source.ts';
import { type JsonLd, type JsonLdThing, thing } from './json-ld.ts';

export interface ArticlePage {
  /** Full addresses of the page, its share picture, the home page and the site's mark. */
  readonly url: string;
  readonly image: string;
  readonly home: string;
  readonly logo: string;
  /** Name of the site or its operator. */
  readonly publisher: string;
  /** Names of the section and the topics. */
  readonly section: string;
  readonly topics: readonly string[];
}

/**
 * A news article. It was published when the site compiled it; the event, often years before, is what it covers
 * (`temporalCoverage`, an ISO 8601 date or interval). The texts that it was compiled from are its citations.
 */
export function newsArticle(entry: Entry<'news'>, page: ArticlePage): JsonLdThing {
  const { date, endDate, compiled, sources } = entry.shared;
  const publisher = {
    '@type': 'Organization',
    name: page.publisher,
    url: page.home,
    logo: { '@type': 'ImageObject', url: page.logo },
  };
  return thing('NewsArticle', {
    headline: entry.title,
    description: entry.description,
    url: page.url,
    mainEntityOfPage: page.url,
    image: [page.image],
    inLanguage: entry.locale,
    datePublished: compiled,
    temporalCoverage: endDate === undefined ? date : `${date}/${endDate}`,
    articleSection: page.section,
    keywords: page.topics,
    isAccessibleForFree: true,
    author: publisher,
    publisher,
    citation: sources.map(citation),
  });
}

function citation({ title, publisher, date, url, lang }: Source): JsonLd {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: { '@type': 'Organization', name: publisher },
    datePublished: date,
    inLanguage: lang,
    url,
  };
}
