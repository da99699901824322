import type { Source } from '../../content/schema/source.ts';
import { formatDate } from '../../i18n/formatters.ts';
import type { Locale } from '../../i18n/locales.ts';
import { element, escapeMarkup } from '../../maps/markup.ts';

/** The list of sources that closes an item of a feed; empty where there are none. */
export function sourcesHtml(sources: readonly Source[], heading: string, locale: Locale): string {
  if (sources.length === 0) return '';
  const items = sources.map(({ title, publisher, date, url, lang }) => {
    const name =
      url === undefined ? escapeMarkup(title) : element('a', { href: url }, escapeMarkup(title));
    const language = lang === locale ? undefined : lang;
    const origin = date === undefined ? publisher : `${publisher}, ${formatDate(date, locale)}`;
    return `<li>${element('cite', { lang: language }, name)}. ${escapeMarkup(origin)}</li>`;
  });
  return `${element('h2', {}, escapeMarkup(heading))}<ol>${items.join('')}</ol>`;
}
