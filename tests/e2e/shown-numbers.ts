import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Locale, locales } from '../../src/i18n/locales.ts';

const forms: Readonly<Record<Locale, RegExp>> = {
  vi: /\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g,
  en: /\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/g,
};

/** The numbers of a text in the form of a language: “45.332” is forty-five thousand in Vietnamese, not in English. */
export function numbersIn(text: string, locale: Locale): number[] {
  const [group, point] = locale === 'vi' ? ['.', ','] : [',', '.'];
  return [...text.matchAll(forms[locale])].map(([found]) =>
    Number(found.replaceAll(group, '').replace(point, '.')),
  );
}

/** Every number of the records in a folder of `content/data`, by id: as numbers, in words of `locale`, in dates. */
export function recordNumbers(folder: string, locale: Locale): Map<string, Set<number>> {
  const files = readdirSync(`content/data/${folder}`).filter((file) => file.endsWith('.yaml'));
  return new Map(
    files.map((file) => {
      const value: unknown = parse(readFileSync(`content/data/${folder}/${file}`, 'utf8'));
      return [file.slice(0, -'.yaml'.length), new Set(collect(value, locale))];
    }),
  );
}

function collect(value: unknown, locale: Locale): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return numbersIn(value, locale);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    locales.some((other) => other === key && other !== locale) ? [] : collect(part, locale),
  );
}

/** A table, chart or fact of a page with the texts in which it shows numbers. */
export interface ShownFigures {
  /** Id of the table, `null` for the comparison of zones. */
  readonly table: string | null;
  readonly texts: readonly string[];
}

/**
 * The texts of the tables, charts and key figures of a page. Runs in the browser. Left out: numbers of sources and of
 * notes, the scales of a chart, and the distances of the comparison, which are worked out.
 */
export function shownFigures(html: string): ShownFigures[] {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const mark of page.querySelectorAll(
    'sup.cite, .chart-tick, .chart-year, .data-table td:last-child, .compare-origin a, .compare-distance',
  )) {
    mark.remove();
  }
  const textsOf = (root: Element, selector: string) =>
    [...root.querySelectorAll(selector)].map((item) => item.textContent ?? '');
  const tables = [...page.querySelectorAll('.data-table')].map((root) => ({
    table: /data\/([a-z0-9-]+)\.csv/.exec(root.innerHTML)?.[1] ?? '',
    texts: [
      ...textsOf(root, 'td, th, .figure-age, .chart-title, .chart-measure'),
      ...textsOf(root, '.chart-drawing text, .chart-row-name, .chart-group-name'),
      ...[...root.querySelectorAll('.chart-drawing')].map((item) => item.ariaLabel ?? ''),
    ],
  }));
  const figures = [...page.querySelectorAll('.key-figures-list')].map((root) => ({
    table: 'investment-figures',
    texts: textsOf(root, 'li'),
  }));
  const zones = [...page.querySelectorAll('.compare')].map((root) => ({
    table: null,
    texts: textsOf(root, 'td, th'),
  }));
  return [...tables, ...figures, ...zones];
}

/** Numbers of `texts` that are in none of `known`; charts of large figures write them in millions or billions. */
export function strangeNumbers(
  texts: readonly string[],
  known: ReadonlySet<number>,
  locale: Locale,
): string[] {
  const sizes = [1e6, 1e9].filter((size) => [...known].some((value) => value >= size));
  const allowed = new Set(
    [...known].flatMap((value) => [
      value,
      ...sizes.map((size) => Number((value / size).toFixed(2))),
    ]),
  );
  return texts.flatMap((text) =>
    numbersIn(text, locale)
      .filter((value) => !allowed.has(value))
      .map((value) => `${value} in “${text.replaceAll(/\s+/g, ' ').trim().slice(0, 90)}”`),
  );
}
