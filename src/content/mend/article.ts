import { isScalar, parse, parseDocument } from 'yaml';
import { placeOf } from '../guard/file-text.ts';
import { blankEdits } from './blanks.ts';
import type { Mended } from './change.ts';
import { applyEdits, type Edit, foldMarks, markEdits } from './marks.ts';
import { type MarkdownNode, markdownTree, type ProseRun, proseRuns } from './prose-runs.ts';

/** Fields that are prose of this site; a source keeps its title as it was published. */
const proseFields = ['title', 'description'];

/**
 * An article with what is safe mended: trailing blanks, and in its title, description and text doubled spaces, straight
 * quotation marks and hyphens for dashes. What has changed afterwards in any other way than in these marks is given
 * back as it was: better no mending than a wrong one. `source` has Unix line ends and is in NFC.
 */
export function mendArticle(source: string): Mended {
  const fieldsEnd = /^---\n(?:.*\n)*?---[ \t]*(?:\n|$)/.exec(source)?.[0].length ?? 0;
  const fields = fieldEdits(source.slice(0, fieldsEnd));
  const body = bodyEdits(source, fieldsEnd);
  const edits = [...fields, ...body];
  const changes = edits.map(({ kind, start }) => ({ kind, line: placeOf(source, start).line }));
  return { text: applyEdits(source, edits), changes };
}

function fieldEdits(part: string): Edit[] {
  const blanks = blankEdits(part, () => false);
  const document = parseDocument(part.replace(/^---\n/, '   \n').replace(/---[ \t]*\n?$/, ''));
  if (document.errors.length > 0) return [];
  const marks = proseFields.flatMap((name) => {
    const node: unknown = document.get(name, true);
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return [];
    const [start, end] = node.range;
    const at = start + (node.type === 'QUOTE_DOUBLE' ? 1 : 0);
    const isPlain = node.type === 'PLAIN' || node.type === 'QUOTE_DOUBLE';
    // Escapes and folded lines are left alone.
    if (!isPlain || part.slice(at, at + node.value.length) !== node.value || end < at) return [];
    return markEdits(node.value).map((edit) => ({
      ...edit,
      start: edit.start + at,
      end: edit.end + at,
    }));
  });
  const edits = [...blanks, ...marks].sort((a, b) => a.start - b.start);
  return valueOfFields(applyEdits(part, edits)) === valueOfFields(part) ? edits : [];
}

function valueOfFields(part: string): string {
  const [, text = ''] = /^---\n([\s\S]*?)\n---[ \t]*\n?$/.exec(part) ?? [];
  try {
    return JSON.stringify(parse(text), (_, value: unknown) =>
      typeof value === 'string' ? foldMarks(value) : value,
    );
  } catch {
    return text;
  }
}

function bodyEdits(source: string, start: number): Edit[] {
  const tree = markdownTree(source);
  if (!tree) return [];
  const code = linesOfCode(tree);
  const blanks = blankEdits(source, (line) => code.has(line)).filter((edit) => edit.start >= start);
  const marks = proseRuns(source, tree).flatMap(editsOfRun);
  const edits = [...blanks, ...marks].sort((a, b) => a.start - b.start);
  const after = markdownTree(applyEdits(source, edits));
  return after && shapeOf(after) === shapeOf(tree) ? edits : [];
}

/** The edits of a run by their places in the source. */
function editsOfRun({ text, origins }: ProseRun): Edit[] {
  const found = markEdits(text);
  const placed = found.flatMap((edit): Edit[] => {
    const places = origins.slice(edit.start, edit.end);
    const [first] = places;
    // All of it must stand in the source as it is read.
    const isWhole = places.every((at, index) => at !== null && at === (first ?? 0) + index);
    if (!isWhole || typeof first !== 'number') return [];
    return [{ ...edit, start: first, end: first + places.length }];
  });
  const quotes = (edits: readonly Edit[]) => edits.filter(({ kind }) => kind === 'quotes').length;
  // Quotation marks come in pairs: where one of them cannot be written, none is.
  return quotes(placed) === quotes(found) ? placed : placed.filter(({ kind }) => kind !== 'quotes');
}

function linesOfCode(node: MarkdownNode): Set<number> {
  const { type, position, children = [] } = node;
  if (type !== 'code' || !position)
    return new Set(children.flatMap((child) => [...linesOfCode(child)]));
  const { start, end } = position;
  return new Set(
    Array.from({ length: end.line - start.line + 1 }, (_, index) => start.line + index),
  );
}

/** Everything a tree says, with the marks folded in prose alone. */
function shapeOf(node: MarkdownNode): string {
  const { type, name, url, attributes, value, children = [] } = node;
  // The fields are held against each other by themselves.
  if (type === 'yaml') return type;
  const said = type === 'text' ? foldMarks(value ?? '') : value;
  return JSON.stringify([type, name, url, attributes, said, children.map(shapeOf)]);
}
