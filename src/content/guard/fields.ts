import type { z } from 'astro/zod';
import { descriptionOf } from '../schema/field.ts';
import { type MessageCode, messages } from './messages.ts';
import { type Place, type Problem, problem } from './problem.ts';
import type { YamlText } from './yaml.ts';

interface Checked<T> {
  readonly value: T | null;
  readonly problems: readonly Problem[];
}

/**
 * Checks a YAML value against a schema; returns the typed value or what is wrong with it, field by field.
 * `originalFields` are those that a translation inherits: naming one gets a message of its own.
 */
export function checkFields<T>(
  file: string,
  yaml: YamlText,
  schema: z.ZodType<T>,
  originalFields: readonly string[] = [],
): Checked<T> {
  const given = yaml.value ?? {};
  const result = schema.safeParse(given);
  if (result.success) return { value: result.data, problems: [] };
  // What is no date at all is not said to lie in the future as well.
  const noDates = result.error.issues.filter((issue) => issue.message === 'date').map(pathOf);
  const problems = result.error.issues
    .filter((issue) => issue.message !== 'future' || !noDates.includes(pathOf(issue)))
    .flatMap((issue) => issueProblems(issue));
  return { value: null, problems };

  function issueProblems(issue: z.core.$ZodIssue): Problem[] {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const place = yaml.place([...issue.path, key]);
        const isOriginal = issue.path.length === 0 && originalFields.includes(key);
        if (isOriginal) return problem(file, place, 'field-of-original', { field: key });
        const allowed = Object.keys(shapeOf(schemaAt(schema, issue.path)) ?? {}).join(', ');
        return problem(file, place, 'field-unknown', { field: key, allowed });
      });
    }
    const place = yaml.place(issue.path);
    return [issueProblem(file, place, issue, valueAt(given, issue.path), schema)];
  }
}

function issueProblem(
  file: string,
  place: Place,
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
): Problem {
  const field = issue.path.filter((part) => typeof part === 'string').join('.');
  const described = schemaAt(schema, issue.path);
  const help = (described && descriptionOf(described)) ?? { vi: field, en: field };
  if (value === undefined) {
    return problem(file, place, 'field-missing', { field: lastName(issue.path) ?? field, help });
  }
  if (value === null) return problem(file, place, 'field-empty', { field });
  if (issue.message === 'date') return problem(file, place, 'field-date', { field });
  if (issue.message === 'future') return problem(file, place, 'field-future', { field });
  if (issue.message === 'slug') return problem(file, place, 'field-slug', { field });
  if (issue.message === 'url') return problem(file, place, 'field-url', { field });
  // A rule between fields names its own message.
  const own = issue.code === 'custom' ? messageCode(issue.message) : null;
  if (issue.code === 'custom' && own) return problem(file, place, own, { field, ...issue.params });
  switch (issue.code) {
    case 'too_small':
    case 'too_big': {
      const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum);
      if (issue.origin === 'number') return problem(file, place, 'field-range', { field, limit });
      const code = issue.code === 'too_small' ? 'field-short' : 'field-long';
      return problem(file, place, code, { field, limit });
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String).join(', ');
      return problem(file, place, 'field-choice', { field, allowed });
    }
    case 'invalid_type':
      return problem(file, place, 'field-type', { field, expected: typeName(issue.expected) });
    case 'invalid_key':
      return problem(file, place, 'field-slug', { field });
    default:
      return problem(file, place, 'field-form', {
        field,
        help: { vi: `${help.vi}.`, en: `${help.en}.` },
      });
  }
}

function messageCode(text: string): MessageCode | null {
  return Object.hasOwn(messages, text) ? (text as MessageCode) : null;
}

const typeNames: Readonly<Record<string, { vi: string; en: string }>> = {
  string: {
    vi: 'chữ (đặt trong ngoặc kép nếu là số)',
    en: 'text (in quotation marks if a number)',
  },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: {
    vi: 'một danh sách, mỗi dòng bắt đầu bằng “- ”',
    en: 'a list, each line beginning with “- ”',
  },
  object: {
    vi: 'các trường con thụt vào hai dấu cách',
    en: 'fields of its own, indented by two spaces',
  },
};

export function typeName(expected: string): { vi: string; en: string } {
  return typeNames[expected] ?? { vi: expected, en: expected };
}

function pathOf(issue: z.core.$ZodIssue): string {
  return issue.path.join('.');
}

function lastName(path: readonly PropertyKey[]): string | undefined {
  return path.findLast((part) => typeof part === 'string');
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Object.hasOwn(current, key)
      ? (current as Record<PropertyKey, unknown>)[key]
      : undefined;
  }
  return current;
}

/** The parts of a Zod schema that lead to the schema of a nested field. */
interface Nested {
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  /** A `z.record` has one schema for the values of all its keys. */
  readonly def?: { readonly innerType?: z.ZodType; readonly valueType?: z.ZodType };
}

function shapeOf(schema: z.ZodType | null): Readonly<Record<string, z.ZodType>> | undefined {
  return schema ? (inner(schema) as Nested).shape : undefined;
}

/** The schema without `optional` and `default` around it. */
function inner(schema: z.ZodType): z.ZodType {
  const wrapped = (schema as Nested).def?.innerType;
  return wrapped ? inner(wrapped) : schema;
}

/** The schema of the field at `path`; items of a list share that of the list where they have no description. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let current: z.ZodType = schema;
  for (const part of path) {
    const { shape, element, def } = inner(current) as Nested;
    if (typeof part === 'number') {
      if (element && (element.description || shapeOf(element))) current = element;
      continue;
    }
    const next = shape?.[String(part)] ?? def?.valueType;
    if (!next) return null;
    current = next;
  }
  return current;
}
