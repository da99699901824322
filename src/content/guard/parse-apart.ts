import { spawnSync } from 'node:child_process';
import { placeOf } from './file-text.ts';
import { type Problem, problem } from './problem.ts';

/** Code shorter than this cannot nest deep enough to exhaust the parser's stack. */
const harmlessLength = 1000;

const script = `
import { readFileSync } from 'node:fs';
import { mdxToHast } from 'satteri';
try {
  mdxToHast(readFileSync(0, 'utf8'), { features: { frontmatter: true, gfm: { footnotes: false } } });
} catch {}
`;

/**
 * The parser hands `{expressions}` and `import` lines to a JavaScript parser written in native code, and ten
 * thousand brackets in a row make that one crash the whole process. Articles hold no code, so a text with much after
 * its first sign of code is tried in a process of its own. Where that one dies, the code is refused.
 */
export function dangerousCode(file: string, source: string): Problem | null {
  const code = /\{|^(?:import|export)\b/m.exec(source);
  if (!code || source.length - code.index < harmlessLength) return null;
  const child = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    input: source,
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: 20_000,
  });
  if (child.status === 0) return null;
  const place = placeOf(source, code.index);
  return code[0] === '{'
    ? problem(file, place, 'body-expression', { found: '{…' })
    : problem(file, place, 'body-esm');
}
