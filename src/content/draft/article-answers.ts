import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { articleCollections, type CollectionName, isCollection } from '../collections.ts';
import { checkFields } from '../guard/fields.ts';
import { readYaml } from '../guard/yaml.ts';
import { mendMarks } from '../mend/marks.ts';
import { today } from '../schema/date.ts';
import { originalSchemas } from '../schema/index.ts';
import { slugOfTitle, slugPattern } from '../slug.ts';
import type { ArticlePlan } from './article.ts';
import { isoDate } from './date-answer.ts';
import { type Ask, askChoice, askText, type Choice, onlyKnown } from './dialogue.ts';
import { type FieldInfo, fieldsOf, jsonSchemaOf } from './fields.ts';
import { labelOf } from './labels.ts';
import { Refusal } from './refusal.ts';

/** Answers that were given as options, by their names without the hyphens. */
export type Flags = Readonly<Record<string, string | undefined>>;

export interface Desk {
  readonly flags: Flags;
  /** `null` where nobody is to be asked. */
  readonly ask: Ask | null;
  /** Topics of the news. */
  readonly topics: readonly Choice[];
  /** The topic that a section's news has most often, for when none was named. */
  readonly usualTopic: (section: string) => string | undefined;
}

/** Fields that are not asked for: texts to be written later, and days that are today. */
const written = ['title', 'slug', 'description', 'sources'];
const ofToday = ['checked', 'compiled'];

/** Collections that are no section of the site and so have no name on it. */
const ownLabels: Readonly<Record<string, string>> = {
  stories: 'Hồ sơ tin nhiều năm / Stories over several years',
  pages: 'Trang về trang web / Pages about this site',
};

/** The plan of a new article from options and answers. Throws a `Refusal` where something is missing or wrong. */
export async function planArticle(kind: string | undefined, desk: Desk): Promise<ArticlePlan> {
  const collection = await collectionOf(kind, desk);
  const title = await titleOf(desk);
  const english = await englishTitleOf(desk);
  const shared: Record<string, unknown> = {};
  const fields = fieldsOf(jsonSchemaOf(originalSchemas[collection]));
  for (const field of fields.filter(({ required }) => required)) {
    if (written.includes(field.name)) continue;
    shared[field.name] = ofToday.includes(field.name)
      ? today()
      : await answerOf(field, collection, desk, shared);
  }
  const key = await keyOf(slugOfTitle(english ?? title), desk);
  const { slug, 'slug-en': englishSlug } = desk.flags;
  return {
    collection,
    key,
    title: { vi: title, en: english },
    slug: {
      vi: slug ?? slugOfTitle(title),
      en: englishSlug ?? (english === null ? key : slugOfTitle(english)),
    },
    shared,
  };
}

async function collectionOf(kind: string | undefined, { ask }: Desk): Promise<CollectionName> {
  if (kind !== undefined && isCollection(kind)) return kind;
  const choices = articleCollections.map((value) => ({
    value,
    label: labelOf('collection', value) ?? ownLabels[value] ?? null,
  }));
  if (kind !== undefined) onlyKnown('kind', [kind], choices);
  if (!ask) throw missing('loại bài, ví dụ: npm run new -- news', 'kind', 'npm run new -- news');
  const [chosen = ''] = await askChoice(ask, 'Bài thuộc mục nào? / Which section?', choices);
  return chosen as CollectionName;
}

async function titleOf({ flags, ask }: Desk): Promise<string> {
  const wrongWith = (text: string) =>
    problemOf('title', text, originalSchemas.pages.shape.title) ??
    (slugOfTitle(text) === ''
      ? 'Tiêu đề cần có chữ cái La-tinh hoặc số.\nThe title needs Latin letters or digits.'
      : null);
  if (flags['title'] !== undefined) return mendMarks(accepted(flags['title'], wrongWith));
  if (!ask) throw missing('tiêu đề tiếng Việt', 'title', '--title "Lễ khao lề ở Lý Sơn"');
  return mendMarks(await askText(ask, 'Tiêu đề tiếng Việt / Vietnamese title', null, wrongWith));
}

async function englishTitleOf({ flags, ask }: Desk): Promise<string | null> {
  const wrongWith = (text: string) =>
    text === '' ? null : problemOf('title', text, originalSchemas.pages.shape.title);
  if (flags['title-en'] !== undefined) {
    return mendMarks(accepted(flags['title-en'], wrongWith)) || null;
  }
  if (!ask) return null;
  const question = 'Tiêu đề tiếng Anh, Enter để viết sau / English title, Enter to write it later';
  return mendMarks(await askText(ask, question, '', wrongWith)) || null;
}

async function keyOf(preset: string, { flags, ask }: Desk): Promise<string> {
  // The key becomes a file name, so nothing else may pass.
  const wrongWith = (text: string) =>
    problemOf('key', text, z.string().regex(slugPattern, { error: 'slug' }));
  if (flags['key'] !== undefined) return accepted(flags['key'], wrongWith);
  if (!ask) return preset;
  const question = 'Khóa, tức tên tệp; Enter nếu được / Key, the name of the files';
  return askText(ask, question, preset, wrongWith);
}

async function answerOf(
  field: FieldInfo,
  collection: CollectionName,
  desk: Desk,
  shared: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { name, description } = field;
  const flag = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const given = desk.flags[flag];
  const { ask } = desk;
  if (name === 'topics') return topicsOf(given, desk, String(shared['section']));
  if (field.choices) {
    const choices = field.choices.map((value) => ({ value, label: labelOf(name, value) }));
    if (given !== undefined) return onlyKnown(flag, [given], choices)[0];
    if (ask) return (await askChoice(ask, description, choices))[0];
    throw missing(description.split(' / ')[0] ?? name, flag, `--${flag} ${choices[0]?.value}`);
  }
  const schema = (originalSchemas[collection].shape as Shape)[name] ?? z.unknown();
  // What is neither a list nor a word of one is a date.
  const isList = field.schema.type === 'array';
  const read = (text: string) => (isList ? wordsOf(text) : isoDate(text));
  const wrongWith = (text: string) => problemOf(name, read(text), schema);
  if (given !== undefined) return read(accepted(given, wrongWith));
  const preset = isList ? null : today();
  if (ask) return read(await askText(ask, description, preset, wrongWith));
  throw missing(description.split(' / ')[0] ?? name, flag, `--${flag} ${preset ?? 'a,b'}`);
}

type Shape = Readonly<Record<string, z.ZodType>>;

async function topicsOf(given: string | undefined, desk: Desk, section: string) {
  const { ask, topics, usualTopic } = desk;
  if (given !== undefined) return onlyKnown('topics', wordsOf(given), topics);
  if (ask && topics.length > 0) {
    return askChoice(ask, 'Chủ đề / Topics', topics, true);
  }
  const usual = usualTopic(section) ?? topics[0]?.value;
  if (usual !== undefined) return [usual];
  throw new Refusal(
    'Chưa có chủ đề nào. Hãy thêm ít nhất một chủ đề vào content/data/topics.yaml.',
    'There are no topics. Add at least one to content/data/topics.yaml.',
  );
}

/** Words with commas or blanks between them. */
function wordsOf(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}

/** What the guard has against a value of a field, in both languages, or `null`. */
export function problemOf(name: string, value: unknown, schema: z.ZodType): string | null {
  const yaml = readYaml('', stringify({ [name]: value }), 1);
  const [problem] = checkFields('', yaml, z.object({ [name]: schema })).problems;
  return problem ? `${problem.vi}\n${problem.en}` : null;
}

/** The value of an option, or a `Refusal` with what is wrong with it. */
export function accepted(value: string, wrongWith: (text: string) => string | null): string {
  const wrong = wrongWith(value);
  if (wrong === null) return value;
  const [vi = '', en = ''] = wrong.split('\n');
  throw new Refusal(vi, en);
}

/** The `Refusal` of a command that lacks an option and may not ask. */
export function missing(what: string, flag: string, example: string): Refusal {
  return new Refusal(
    `Thiếu ${what}. Hãy thêm, ví dụ: ${example}; hoặc gõ npm run new để được hỏi từng câu.`,
    `“${flag}” is missing. Add it, for example: ${example}; or type npm run new to be asked.`,
  );
}
