import { finishHtml } from '../../content/finish-html.ts';
import { linkGlossary } from '../../content/glossary/site-glossary.ts';
import type { Entry } from '../../content/model.ts';
import { entryLinker, findCounterpart, findEntry } from '../../content/queries.ts';
import { counterpartLocale, type Localised } from '../../i18n/locales.ts';
import { entryPath, type RouteName, routePath } from '../../i18n/routes.ts';

/** What the page of any text needs, whether an article or a story. */
export async function articleOf(entry: Entry) {
  const { locale, shared } = entry;
  const counterpart = await findCounterpart(entry);
  const linker = await entryLinker(locale);
  const related = await Promise.all(shared.related.map((id) => findEntry(id, locale)));
  return {
    counterpart,
    /** Addresses of both versions; `null` where there is no translation. */
    paths: {
      [locale]: entryPath(entry),
      [counterpartLocale(locale)]: counterpart && entryPath(counterpart),
    } as Localised<string | null>,
    /** The body, with the words of the glossary linked. */
    ...(await linkGlossary(entry)),
    /** Turns the links and citations of the body into those of the page. */
    finish: (html: string) =>
      finishHtml(html, {
        locale,
        sources: shared.sources,
        entryHref: linker,
        routeHref: (name) => routePath(locale, name as RouteName),
      }),
    related: related.filter((item) => item !== null),
  };
}
