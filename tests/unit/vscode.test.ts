import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/content/guard/body.ts';
import { elementRules } from '../../src/content/guard/elements.ts';
import { formatProblem, problem } from '../../src/content/guard/problem.ts';
import { formatWarnings } from '../../src/content/warnings/format.ts';
import { warning } from '../../src/content/warnings/warning.ts';
import { vscodeFiles } from '../../src/vscode/files.ts';
import { snippets } from '../../src/vscode/snippets.ts';

const files = vscodeFiles();

/** A snippet as it stands after the editor has pressed Tab through it. */
function filled(body: readonly string[]): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1')
    .replace(/\$\{\d+:\$TM_SELECTED_TEXT\}/g, 'chữ')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

describe('the files of VS Code', () => {
  it('are as the elements and schemas make them (npm run vscode)', () => {
    for (const [path, value] of Object.entries(files)) {
      expect(JSON.parse(readFileSync(path, 'utf8')), path).toEqual(
        JSON.parse(JSON.stringify(value)),
      );
    }
    const schemas = readdirSync('.vscode/schemas').map((name) => `.vscode/schemas/${name}`);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(schemas));
  });

  it('describe every folder of records', () => {
    const settings = files['.vscode/settings.json'] as { 'yaml.schemas': Record<string, string> };
    const described = Object.values(settings['yaml.schemas']);
    const data = readdirSync('content/data', { withFileTypes: true });
    for (const item of data) {
      const pattern = `content/data/${item.name}${item.isDirectory() ? '/**/*.yaml' : ''}`;
      expect(described).toContain(pattern);
    }
  });

  it('run only scripts that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const { tasks } = files['.vscode/tasks.json'] as { tasks: { command: string }[] };
    for (const { command } of tasks) {
      const [, name = ''] = /^npm (?:run )?([a-z]+)/.exec(command) ?? [];
      // The script behind a name that package.json has yet to get.
      expect([...Object.keys(scripts), 'new']).toContain(name);
    }
  });

  it('find the lines of a report', () => {
    const { tasks } = files['.vscode/tasks.json'] as { tasks: { problemMatcher: Matcher }[] };
    const [first, second] =
      tasks.find(({ problemMatcher }) => problemMatcher.pattern)?.problemMatcher.pattern ?? [];
    const reports = [
      formatProblem(problem('content/a.vi.mdx', { line: 3, column: 5 }, 'yaml-tab')),
      formatWarnings([warning('orphan', 'content/a.vi.mdx', 3)]),
    ];
    for (const report of reports) {
      const [place = '', vietnamese = ''] = report.split('\n');
      expect(new RegExp(first?.regexp ?? '').exec(place)?.slice(1, 3)).toEqual([
        'content/a.vi.mdx',
        '3',
      ]);
      expect(vietnamese).toMatch(new RegExp(second?.regexp ?? ''));
    }
  });
});

interface Matcher {
  readonly pattern?: readonly { readonly regexp: string }[];
}

describe('snippets', () => {
  it.each(Object.keys(elementRules))('%s is an element that the guard accepts', (name) => {
    const { body = [], prefix = [] } = snippets()[name] ?? {};
    const { problems } = readBody('a.vi.mdx', `Một.\n\n${filled(body)}\n`, 'vi');
    expect(body.join('')).toContain(`<${name}`);
    expect(prefix).toContain(name);
    expect(problems).toEqual([]);
  });

  it('have words of their own', () => {
    const words = Object.values(snippets()).flatMap(({ prefix }) => prefix);
    expect(new Set(words).size).toBe(words.length);
  });
});
