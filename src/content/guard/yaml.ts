import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
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
  const start = { line: firstLine, column: 1 };
  const tab = /^ *\t/m.exec(text);
  if (tab) {
    const line = text.slice(0, tab.index).split('\n').length + firstLine - 1;
    return failed(problem(file, { line, column: tab[0].length }, 'yaml-tab'));
  }
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'error',
    });
    const problems = document.errors.map((error) =>
      problem(file, at(error.pos[0]), 'yaml-syntax', { detail: firstLineOf(error.message) }),
    );
    return {
      value: problems.length > 0 ? null : document.toJS({ maxAliasCount: 20 }),
      problems,
      place: (path) => placeIn(document, path, at) ?? start,
    };
  } catch (error) {
    // Aliases that multiply ("billion laughs") and bottomless nesting end here.
    const detail = firstLineOf(error instanceof Error ? error.message : String(error));
    return failed(problem(file, start, 'yaml-syntax', { detail }));
  }
}

function failed(item: Problem): YamlText {
  const place = { line: item.line, column: item.column };
  return { value: null, problems: [item], place: () => place };
}

function firstLineOf(message: string): string {
  return message.split('\n')[0] ?? message;
}

function placeIn(
  document: Document,
  path: readonly PropertyKey[],
  at: (offset: number) => Place,
): Place | null {
  for (let length = path.length; length > 0; length--) {
    const parent =
      length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(key));
      const start = startOf(pair?.key);
      if (start !== null) return at(start);
    }
    const start = startOf(document.getIn(path.slice(0, length), true));
    if (start !== null) return at(start);
  }
  return null;
}

function startOf(node: unknown): number | null {
  return (node as { range?: [number, number, number] } | undefined)?.range?.[0] ?? null;
}
