import type { Bibliography, Work, WorkName } from '../content/schema/bibliography.ts';

/** Entry types of BibTeX; what it has no type for is `misc`. */
const entryTypes: Readonly<Record<Work['type'], string>> = {
  'article-journal': 'article',
  chapter: 'incollection',
  'paper-conference': 'inproceedings',
  speech: 'misc',
  report: 'techreport',
  webpage: 'misc',
};

/** The field that names what a work is part of. */
const containerFields: Readonly<Record<Work['type'], string>> = {
  'article-journal': 'journal',
  chapter: 'booktitle',
  'paper-conference': 'booktitle',
  speech: 'howpublished',
  report: 'howpublished',
  webpage: 'howpublished',
};

/** Names of languages as `babel` knows them. */
const languages: Readonly<Record<string, string>> = {
  en: 'english',
  fr: 'french',
  vi: 'vietnamese',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The bibliography as BibTeX in UTF-8, which `biber` reads, and `bibtex` with LaTeX of 2018 or newer. */
export function bibtex(bibliography: Bibliography): string {
  const entries = Object.entries(bibliography).map(([key, work]) => bibtexEntry(key, work));
  return `${entries.join('\n\n')}\n`;
}

export function bibtexEntry(key: string, work: Work): string {
  const { type, title, lang, container, volume, issue, pages, publisher, date, url, note } = work;
  const [year, month] = date?.split('-') ?? [];
  const text = (value: string | undefined) =>
    value === undefined ? undefined : `{${escapeLatex(value)}}`;
  const fields: Readonly<Record<string, string | undefined>> = {
    author: bibtexNames(work),
    // The inner braces keep capitals that a style would make small: half of the words are names.
    title: `{{${escapeLatex(title)}}}`,
    [containerFields[type]]: text(container),
    volume: text(volume),
    number: text(issue),
    pages: text(pages?.replace('–', '--')),
    [type === 'report' ? 'institution' : 'publisher']: text(publisher),
    year: text(year),
    // A macro of every style, so without braces.
    month: month === undefined ? undefined : months[Number(month) - 1],
    url: url === undefined ? undefined : `{${escapeUrl(url)}}`,
    langid: text(languages[lang]),
    note: text(note?.en),
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => `  ${field} = ${value},`);
  return [`@${entryTypes[type]}{${key},`, ...lines, '}'].join('\n');
}

function bibtexNames({ authors, others }: Work): string | undefined {
  const names = authors.map(bibtexName);
  if (others) names.push('others');
  return names.length > 0 ? `{${names.join(' and ')}}` : undefined;
}

/** Braces keep a body, or a family name of several words, in one piece. */
function bibtexName(name: WorkName): string {
  if ('literal' in name) return `{${escapeLatex(name.literal)}}`;
  const family = escapeLatex(name.family);
  const whole = /\s/.test(family) ? `{${family}}` : family;
  return name.given === undefined ? whole : `${whole}, ${escapeLatex(name.given)}`;
}

const latex: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with the ten characters that LaTeX takes for commands made harmless; letters stay as they are. */
export function escapeLatex(text: string): string {
  return text.replace(/[\\{}$&%#_~^]/g, (letter) => latex[letter] ?? letter);
}

/** An address goes into `\url`, which reads it as it is; only a brace or backslash would end the field too early. */
function escapeUrl(url: string): string {
  return url.replace(/[\\{}]/g, encodeURIComponent);
}
