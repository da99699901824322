import { readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { isLocale, type Locale, originalLocale } from '../i18n/locales.ts';
import type { CollectionName } from './collections.ts';
import { findUnwritten, type Unwritten } from './draft/unwritten.ts';
import { type ContentFile, remember } from './files.ts';
import { readBody } from './guard/body.ts';
import { checkFields } from './guard/fields.ts';
import { readFileText } from './guard/file-text.ts';
import { type Place, type Problem, problem, startOfFile } from './guard/problem.ts';
import { readYaml, type YamlText } from './guard/yaml.ts';
import type { Entry } from './model.ts';
import { repeatedSources } from './repeated-sources.ts';
import { type Fields, originalSchemas } from './schema/index.ts';
import { type TranslationFields, textFields, translation } from './schema/text.ts';
import { slugPattern } from './slug.ts';
import type { Body } from './tree.ts';

export type SharedFields = Entry['shared'];

/** What one file says, before it is held against the others. Parts that are wrong are `null`. */
export interface ArticleFile {
  readonly file: string;
  readonly collection: CollectionName;
  readonly key: string;
  readonly locale: Locale;
  readonly text: TranslationFields | null;
  /** Only in the original. */
  readonly shared: SharedFields | null;
  readonly body: Body | null;
  /** Where it still has to be written. */
  readonly unwritten: Unwritten | null;
  readonly problems: readonly Problem[];
  /** Where the fields stand that other files are checked against, by `field` or `field.index`. */
  readonly places: ReadonlyMap<string, Place>;
}

/** The key and the language in a file name, or `null` where it has another form. */
export function parseName(name: string): { key: string; locale: Locale } | null {
  const [, key = '', locale = ''] = /^([^.]+)\.([^.]+)\.mdx$/.exec(name) ?? [];
  return slugPattern.test(key) && isLocale(locale) ? { key, locale } : null;
}

/** Reads and checks one article file. Unchanged files are not read again. */
export function readArticle(
  collection: CollectionName,
  file: ContentFile,
  name: { readonly key: string; readonly locale: Locale },
): Promise<ArticleFile> {
  return remember(file.absolutePath, file.stamp, async () =>
    parseArticle(collection, file.path, name, readFileSync(file.absolutePath)),
  );
}

/**
 * Parses the bytes of one article. Pure: reads nothing else, and throws for no bytes whatever (`npm run fuzz`).
 *
 * @param file what problems name it
 */
export function parseArticle(
  collection: CollectionName,
  file: string,
  { key, locale }: { readonly key: string; readonly locale: Locale },
  bytes: Uint8Array,
): ArticleFile {
  const nothing = { text: null, shared: null, body: null, places: new Map<string, Place>() };
  const source = readFileText(file, bytes);
  const base = { file, collection, key, locale, unwritten: findUnwritten(source.text ?? '') };
  if (source.text === null) return { ...base, ...nothing, problems: source.problems };
  const parts = splitFields(source.text);
  if (!parts) {
    const missing = problem(file, startOfFile, 'frontmatter-missing');
    return { ...base, ...nothing, problems: [...source.problems, missing] };
  }
  const yaml = readYaml(file, parts.fields, 2);
  const fields = readFields(file, collection, locale, yaml);
  const { body, problems } = readBody(file, parts.body, locale);
  return {
    ...base,
    text: fields.text,
    shared: fields.shared,
    body,
    problems: [...source.problems, ...fields.problems, ...problems],
    places: placesOf(yaml, fields.shared),
  };
}

/**
 * The fields between the `---` lines, and the rest with empty lines in their place, so that both parsers agree on
 * where the text begins and lines keep their numbers.
 */
function splitFields(text: string): { fields: string; body: string } | null {
  const match = /^---[ \t]*\n((?:.*\n)*?)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return null;
  const [whole, fields = ''] = match;
  return { fields, body: '\n'.repeat(whole.split('\n').length - 1) + text.slice(whole.length) };
}

interface ReadFields {
  readonly text: TranslationFields | null;
  readonly shared: SharedFields | null;
  readonly problems: readonly Problem[];
}

function readFields(
  file: string,
  collection: CollectionName,
  locale: Locale,
  yaml: YamlText,
): ReadFields {
  if (yaml.problems.length > 0) return { text: null, shared: null, problems: yaml.problems };
  if (typeof (yaml.value ?? {}) !== 'object' || Array.isArray(yaml.value)) {
    const missing = problem(file, startOfFile, 'frontmatter-missing');
    return { text: null, shared: null, problems: [missing] };
  }
  const original = originalSchemas[collection];
  if (locale !== originalLocale) {
    const inherited = Object.keys(original.shape).filter((field) => !(field in textFields));
    const { value, problems } = checkFields(file, yaml, translation, inherited);
    return { text: value, shared: null, problems };
  }
  const schema: z.ZodType<Fields[CollectionName]> = original;
  const { value, problems } = checkFields(file, yaml, schema);
  if (!value) return { text: null, shared: null, problems };
  const { title, slug, description, ...shared } = value;
  const repeated = repeatedSources(file, yaml, shared.sources);
  return { text: { title, slug, description }, shared, problems: [...problems, ...repeated] };
}

function placesOf(yaml: YamlText, shared: SharedFields | null): Map<string, Place> {
  const paths: (string | number)[][] = [['slug'], ['picture'], ['place']];
  paths.push(...(shared?.related ?? []).map((_, index) => ['related', index]));
  paths.push(...(shared?.mentions ?? []).map((_, index) => ['mentions', index]));
  paths.push(...topicsOf(shared).map((_, index) => ['topics', index]));
  paths.push(...storyPaths(shared));
  return new Map(paths.map((path) => [path.join('.'), yaml.place(path)]));
}

/** Where a story names news, sources and pages. */
function storyPaths(shared: SharedFields | null): (string | number)[][] {
  const { news = [], milestones = [] } = (shared ?? {}) as Partial<Entry<'stories'>['shared']>;
  return [
    ...news.map((_, index) => ['news', index]),
    ...milestones.flatMap((_, index) => [
      ['milestones', index, 'source'],
      ['milestones', index, 'page'],
    ]),
  ];
}

/** The topics of a news article; other collections have none. */
export function topicsOf(shared: SharedFields | null): readonly string[] {
  return (shared as Partial<Entry<'news'>['shared']> | null)?.topics ?? [];
}
