import { stringify } from 'yaml';
import type { Locale } from '../../i18n/locales.ts';
import { type FieldInfo, fieldsOf, type JsonSchema } from './fields.ts';
import { labelOf } from './labels.ts';
import { unwritten } from './unwritten.ts';

/** What is known of the fields by name; a list of objects may know its items in part. */
export type Values = Readonly<Record<string, unknown>>;

const optionalNote =
  '# Không bắt buộc: muốn dùng trường nào thì xóa dấu # trước tên trường và sửa giá trị mẫu.\n' +
  '# Not needed: to use a field take away the # before its name and change the sample.';

/**
 * The fields of an object as YAML with a comment above each. Fields with a value and those that must be there come
 * first; of those without a value the required ones get a text that says what to write, the others stand as comments.
 */
export function commentedFields(schema: JsonSchema, values: Values, locale: Locale): string {
  const fields = fieldsOf(schema);
  const isSet = ({ name, required }: FieldInfo) => required || values[name] !== undefined;
  const set = fields.filter(isSet).flatMap((field) => setField(field, values[field.name], locale));
  const open = fields.filter((field) => !isSet(field)).flatMap(openField);
  const lines = open.length === 0 ? set : [...set, '', optionalNote, ...open];
  return `${lines.join('\n')}\n`;
}

function setField(field: FieldInfo, value: unknown, locale: Locale): string[] {
  const { name, schema } = field;
  const items = schema.items?.properties ? (Array.isArray(value) ? value : [{}]) : null;
  if (schema.properties && typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, part]) => `  ${line({ [key]: part })}`);
    return [...comments(field), `${name}:`, ...parts];
  }
  if (!items) return [...comments(field), line({ [name]: value ?? toWrite(schema, locale) })];
  const lines = items.flatMap((item: Values) => listItem(schema.items ?? {}, item, locale));
  return [...comments(field), `${name}:`, ...lines];
}

/** An item of a list of objects, with its hyphen before the first field. */
function listItem(schema: JsonSchema, value: Values, locale: Locale): string[] {
  const lines = fieldsOf(schema).flatMap((field) =>
    field.required || value[field.name] !== undefined
      ? setField(field, value[field.name], locale)
      : openField(field),
  );
  const first = lines.findIndex((text) => !text.startsWith('#'));
  return lines.map((text, index) => {
    if (index === first) return `  - ${text}`;
    return index < first ? `  ${text}` : `    ${text}`;
  });
}

/** A field that is left out: its description and a sample, all of it as comment. */
function openField(field: FieldInfo): string[] {
  return [...comments(field), `# ${line({ [field.name]: sample(field.schema) })}`];
}

function comments({ name: field, description, schema }: FieldInfo): string[] {
  const choices = choicesIn(schema).flatMap(([name, words]) => [
    `#   ${name === '' ? '' : `${name}: `}chọn một / choose one:`,
    ...words.map((word) => {
      const label = labelOf(name || field, word);
      return `#   - ${word}${label === null ? '' : `: ${label}`}`;
    }),
  ]);
  return [...(description === '' ? [] : [`# ${description}`]), ...choices];
}

/** The fixed lists of words in a schema and in what a comment shows of its inside, each once. */
function choicesIn(schema: JsonSchema, name = ''): [name: string, words: readonly string[]][] {
  if (schema.enum) return [[name, schema.enum.map(String)]];
  const inside = schema.items ?? schema;
  if (schema.items && !inside.properties) return choicesIn(inside, name);
  const found = Object.entries(inside.properties ?? {}).flatMap(([key, part]) =>
    choicesIn(part, key),
  );
  return [...new Map(found).entries()];
}

function sample(schema: JsonSchema): unknown {
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.properties) {
    const parts = Object.entries(schema.properties);
    return Object.fromEntries(parts.map(([key, part]) => [key, sample(part)]));
  }
  if (schema.items) return [sample(schema.items)];
  if (schema.anyOf) return sample(schema.anyOf[0] ?? {});
  if (schema.type === 'boolean') return true;
  if (schema.type === 'integer' || schema.type === 'number') return schema.default ?? 1;
  return schema.default ?? (schema.format === 'uri' ? 'https://…' : '…');
}

/** The text that stands for one still to be written: the mark, then what belongs there. */
function toWrite({ description = '', minLength = 0 }: JsonSchema, locale: Locale): string {
  const [vi = '', en = vi] = description.split(' / ');
  return `${unwritten[locale]} ${locale === 'vi' ? vi : en}`.padEnd(minLength, '…');
}

/** One field on one line. */
function line(field: Values): string {
  const [name = '', value] = Object.entries(field)[0] ?? [];
  const text = stringify(value, {
    lineWidth: 0,
    collectionStyle: 'flow',
    flowCollectionPadding: !Array.isArray(value),
  });
  return `${name}: ${text.replace(/\n\s*/g, ' ').trim()}`;
}
