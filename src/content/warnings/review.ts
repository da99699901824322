import { originalLocale } from '../../i18n/locales.ts';
import type { Entry } from '../model.ts';
import { lineOfField } from './source-line.ts';
import { type Warning, warning } from './warning.ts';

/** Most years between two looks at the sources of an article. */
const mostYears = 1;

/** Articles whose day in `checked` lies more than a year before `today` (`YYYY-MM-DD`). News tells of its own day only. */
export function reviewWarnings(
  entries: readonly Entry[],
  sources: ReadonlyMap<string, string>,
  today: string,
): Warning[] {
  const limit = `${Number(today.slice(0, 4)) - mostYears}${today.slice(4)}`;
  return entries.flatMap(({ collection, locale, file, shared }) => {
    const { checked } = shared;
    if (locale !== originalLocale || collection === 'news' || checked >= limit) return [];
    const line = lineOfField(sources.get(file) ?? '', 'checked');
    return [warning('review-overdue', file, line, { checked, months: mostYears * 12 })];
  });
}
