import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { descriptionOf } from '../schema/describe.ts';
import { type Place, type Problem, problem } from './problem.ts';

/** A parsed YAML text that can tell where a field stands. */
export interface YamlText {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Place of the value at `path`, or of its nearest ancestor. */
  place(path: readonly PropertyKey[]): Place;
}

/**
 * Parses YAML 1.2 (dates stay text) and reports tabs and syntax errors with their place.
 * `firstLine` is the line of the file on which `text` begins.
 */
export function readYaml(file: string, text: string, firstLine: number): YamlText {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const tab = /^[ ]*\t/m.exec(text);
  if (tab) {
    const line = text.slice(0, tab.index).split('\n').length + firstLine - 1;
    const place = { line, column: tab[0].length };
    return { value: null, problems: [problem(file, place, 'yaml-tab')], place: () => place };
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const problems = document.errors.map((error) =>
    problem(file, at(error.pos[0]), 'yaml-syntax', { detail: firstSentence(error.message) }),
  );
  return {
    value: problems.length > 0 ? null : document.toJS({ maxAliasCount: 20 }),
    problems,
    place: (path) => placeIn(document, path, at, firstLine),
  };
}

function firstSentence(message: string): string {
  return message.split('\n')[0] ?? message;
}

function placeIn(
  document: Document,
  path: readonly PropertyKey[],
  at: (offset: number) => Place,
  firstLine: number,
): Place {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(key));
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
      if (range) return at(range[0]);
    }
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return at(range[0]);
  }
  return { line: firstLine, column: 1 };
}

/** Checks a YAML value against a schema; returns the typed value or what is wrong with it, field by field. */
export function checkFields<T>(
  file: string,
  yaml: YamlText,
  schema: z.ZodType<T>,
  allowed: readonly string[],
  options: { readonly originalFields?: readonly string[] } = {},
): { readonly value: T | null; readonly problems: readonly Problem[] } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data, problems: [] };
  return {
    value: null,
    problems: result.error.issues.flatMap((issue) => fieldProblems(issue)),
  };

  function fieldProblems(issue: z.core.$ZodIssue): Problem[] {
    const place = yaml.place(issue.path);
    const field = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const at = yaml.place([...issue.path, key]);
        if (options.originalFields?.includes(key)) {
          return problem(file, at, 'field-of-original', { field: key });
        }
        const list = issue.path.length === 0 ? allowed.join(', ') : '–';
        return problem(file, at, 'field-unknown', { field: key, allowed: list });
      });
    }
    const missing = valueAt(yaml.value, issue.path) === undefined;
    if (missing) {
      const help = helpFor(schema, issue.path) ?? { vi: field, en: field };
      const made = problem(file, place, 'field-missing', { field });
      return [
        { ...made, vi: made.vi.replace('{help}', help.vi), en: made.en.replace('{help}', help.en) },
      ];
    }
    const custom = customProblem(issue.message, file, place, field, helpFor(schema, issue.path));
    if (custom) return [custom];
    if (issue.code === 'too_small') {
      return [problem(file, place, 'field-short', { field, limit: Number(issue.minimum) })];
    }
    if (issue.code === 'too_big') {
      return [problem(file, place, 'field-long', { field, limit: Number(issue.maximum) })];
    }
    if (issue.code === 'invalid_value') {
      return [problem(file, place, 'field-choice', { field, allowed: issue.values.join(', ') })];
    }
    const expected = issue.code === 'invalid_type' ? issue.expected : 'text';
    return [problem(file, place, 'field-type', { field, expected })];
  }
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

function helpFor(schema: z.ZodType, path: readonly PropertyKey[]): { vi: string; en: string } | null {
  const shape = (schema as { shape?: Record<string, z.ZodType> }).shape;
  const field = shape?.[String(path[0])];
  return field ? descriptionOf(field) : null;
}

/** Schemas name their own errors by a code word in the message; each maps to a message for editors. */
function customProblem(
  code: string,
  file: string,
  place: Place,
  field: string,
  help: { vi: string; en: string } | null,
): Problem | null {
  if (code === 'date') return problem(file, place, 'field-date', { field });
  if (code === 'future') return problem(file, place, 'field-future', { field });
  if (code === 'slug') return problem(file, place, 'field-slug', { field });
  if (code === 'url') return problem(file, place, 'field-url', { field });
  if (['source-id', 'lang', 'entry-key', 'media-file', 'column-key'].includes(code)) {
    const made = problem(file, place, 'field-form', { field });
    return {
      ...made,
      vi: made.vi.replace('{help}', `${help?.vi ?? ''}.`),
      en: made.en.replace('{help}', `${help?.en ?? ''}.`),
    };
  }
  return null;
}
