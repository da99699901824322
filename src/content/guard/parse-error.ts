import { type Problem, problem } from './problem.ts';

/** Turns the parser's own message (`line:column: text (rule)`) into one an editor can act on. */
export function parseProblem(file: string, error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', detail = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
  const place = { line: Number(line), column: Number(column) };
  const unclosed = /closing tag for `<([^>`]*)>`/.exec(detail);
  if (unclosed) return problem(file, place, 'body-unclosed', { name: unclosed[1] ?? '' });
  if (/expression|closing brace/.test(detail)) {
    return problem(file, place, 'body-expression', { found: '{' });
  }
  if (/^Unexpected character `!`/.test(detail)) return problem(file, place, 'body-comment');
  // The parser's advice is for programmers: it recommends what articles may not hold.
  return problem(file, place, 'body-syntax', {
    detail: detail.replace(/\s*\((?:note|mdx)[\s\S]*$/, ''),
  });
}
