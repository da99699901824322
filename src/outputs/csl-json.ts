import type { Bibliography, Work } from '../content/schema/bibliography.ts';

/** An item of CSL-JSON, with the fields that this site fills. https://citeproc-js.readthedocs.io/en/latest/csl-json/ */
export interface CslItem {
  readonly id: string;
  readonly type: Work['type'];
  readonly title: string;
  readonly language: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly note?: string;
}

export type CslName =
  | { readonly family: string; readonly given?: string; readonly 'static-ordering'?: true }
  | { readonly literal: string };

/** The bibliography as CSL-JSON: one array, in the order of the file. Notes are in English. */
export function cslJson(bibliography: Bibliography): string {
  const items = Object.entries(bibliography).map(([key, work]) => cslItem(key, work));
  return `${JSON.stringify(items, null, 2)}\n`;
}

export function cslItem(id: string, work: Work): CslItem {
  const { type, title, lang, container, volume, issue, pages, publisher, date, url, note } = work;
  const author = cslNames(work);
  return {
    id,
    type,
    title,
    language: lang,
    ...(author.length > 0 && { author }),
    ...(container !== undefined && { 'container-title': container }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    // Processors split ranges at a hyphen.
    ...(pages !== undefined && { page: pages.replace('–', '-') }),
    ...(publisher !== undefined && { publisher }),
    ...(date !== undefined && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url !== undefined && { URL: url }),
    ...(note !== undefined && { note: note.en }),
  };
}

/** CSL has no mark for authors who are not named, so they stand as a name. */
function cslNames({ authors, others }: Work): CslName[] {
  const names = authors.map((name): CslName => {
    if ('literal' in name) return { literal: name.literal };
    const { family, given, givenFirst } = name;
    if (given === undefined) return { family };
    // “Static” names keep the family name first in every style.
    return { family, given, ...(!givenFirst && { 'static-ordering': true as const }) };
  });
  return others ? [...names, { literal: 'et al.' }] : names;
}
