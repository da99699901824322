import { articleCollections, sections } from '../../content/collections.ts';
import { mediaRecord } from '../../content/media-record.ts';
import { type NewsList, newsLists, pageCount } from '../../content/news-lists.ts';
import { listEntries } from '../../content/queries.ts';
import type { MediaRecord } from '../../content/schema/media.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import {
  entryPath,
  homePath,
  newsPath,
  routePath,
  sectionPath,
  storiesPath,
} from '../../i18n/routes.ts';
import type { ShareText } from './composition.ts';
import { entryText, homeText, listText, pageText, sectionText, storiesText } from './texts.ts';

/** The share picture of one page. */
export interface ShareCard {
  /** Address of the page, with the base path. */
  readonly path: string;
  /** Asked for when a page is rendered: interface texts are not there yet when Astro asks for the addresses. */
  readonly text: () => ShareText;
  /** Id in `content/media/` of the picture at its right. */
  readonly picture?: string | undefined;
  /** Further pages that share the picture: those of a list after its first. */
  readonly alsoFor?: readonly string[];
}

/** The picture that opens the home page. */
const homePicture = 'ly-son';

/** The share pictures of all pages of a language that search engines may list. */
async function cardsOf(locale: Locale): Promise<ShareCard[]> {
  const entries = await Promise.all(articleCollections.map((name) => listEntries(name, locale)));
  return [
    { path: homePath(locale), text: () => homeText(locale), picture: homePicture },
    {
      path: routePath(locale, 'search'),
      text: () => pageText(locale, 'nav.search', 'search.description'),
    },
    {
      path: routePath(locale, 'site-map'),
      text: () => pageText(locale, 'siteMap.title', 'siteMap.description'),
    },
    {
      path: routePath(locale, 'glossary'),
      text: () => pageText(locale, 'glossary.title', 'glossary.description'),
    },
    {
      path: routePath(locale, 'models'),
      text: () => pageText(locale, 'models.title', 'models.description'),
      picture: homePicture,
    },
    {
      path: routePath(locale, 'data'),
      text: () => pageText(locale, 'dataPage.title', 'dataPage.description'),
    },
    {
      path: routePath(locale, 'report'),
      text: () => pageText(locale, 'report.title', 'report.description'),
    },
    ...sections
      .filter((name) => name !== 'news')
      .map((name) => ({ path: sectionPath(locale, name), text: () => sectionText(locale, name) })),
    { path: storiesPath(locale), text: () => storiesText(locale) },
    ...(await newsLists(locale))
      .filter(({ filter }) => filter?.by !== 'story')
      .map((list) => listCard(list, locale)),
    ...entries.flat().map((entry) => ({
      path: entryPath(entry),
      text: () => entryText(entry),
      picture: entry.shared.quiet ? undefined : entry.shared.picture,
    })),
  ];
}

function listCard(list: NewsList, locale: Locale): ShareCard {
  return {
    path: newsPath(locale, list.filter),
    text: () => listText(list, locale),
    alsoFor: Array.from({ length: pageCount(list) - 1 }, (_, index) =>
      newsPath(locale, list.filter, index + 2),
    ),
  };
}

/** The record of a card's picture, or `null` where it has none. */
export async function cardPicture(card: ShareCard): Promise<MediaRecord | null> {
  return card.picture === undefined ? null : mediaRecord(card.picture);
}

/** All cards of both languages, with the address of every page that has one. */
async function readCards(): Promise<ReadonlyMap<string, ShareCard>> {
  const lists = await Promise.all(locales.map(cardsOf));
  return new Map(
    lists
      .flat()
      .flatMap((card) => [card.path, ...(card.alsoFor ?? [])].map((path) => [path, card] as const)),
  );
}

let reading: Promise<ReadonlyMap<string, ShareCard>> | undefined;

/** The card of each page by its address; read once per build. */
export function cardsByPath(): Promise<ReadonlyMap<string, ShareCard>> {
  if (import.meta.env.DEV) return readCards();
  reading ??= readCards();
  return reading;
}
