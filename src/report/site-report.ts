import { articleCollections } from '../content/collections.ts';
import { listEntries, readTopics } from '../content/queries.ts';
import { locales } from '../i18n/locales.ts';
import { type ArchiveReport, archiveReport } from './archive-report.ts';
import { newsRow, textRow } from './rows.ts';

/** The report on everything that this build publishes. */
export async function siteReport(): Promise<ArchiveReport> {
  const news = await Promise.all(locales.map((locale) => listEntries('news', locale)));
  const others = await Promise.all(
    articleCollections
      .filter((name) => name !== 'news')
      .flatMap((name) => locales.map((locale) => listEntries(name, locale))),
  );
  return archiveReport(
    news.flat().map(newsRow),
    others.flat().map(textRow),
    Object.keys(await readTopics()),
  );
}
