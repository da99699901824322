import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFiles } from '../../src/content/draft/add-files.ts';
import { articleFiles } from '../../src/content/draft/article.ts';
import { planArticle } from '../../src/content/draft/article-answers.ts';
import { topicChoices } from '../../src/content/draft/topics.ts';
import { readContent } from '../../src/content/read.ts';
import { makeProject, original } from './support/project.ts';

/** A part of the guide by its number. */
function step(guide: string, number: number): string {
  return new RegExp(`^## ${number}\\. [^]*?(?=^## )`, 'm').exec(guide)?.[0] ?? '';
}

/** The indented lines of a step, which a reader types or copies. */
function typed(text: string): string[] {
  return [...text.matchAll(/^ {4}(.+)$/gm)].map(([, line = '']) => line);
}

/** Does to a file what a step of the guide says: its fields are changed, and everything below them. */
function follow(file: string, text: string): void {
  const source = readFileSync(file, 'utf8');
  const isField = (line: string) => /^ *[a-z]+: /.test(line);
  const lines = typed(text);
  const fields = lines.filter(isField).reduce(
    (all, line) => {
      const [, indent = '', name = ''] = /^( *)([a-z]+):/.exec(line) ?? [];
      const old = new RegExp(`^${indent}(?:# )?${name}: .*$`, 'm');
      expect(all).toMatch(old);
      return all.replace(old, line);
    },
    source.slice(0, source.indexOf('\n---\n', 4) + 5),
  );
  const body = lines.filter((line) => !isField(line)).join('\n\n');
  writeFileSync(file, `${fields}\n${body}\n`);
}

describe.each(['first-article.md', 'first-article.en.md'])('the guide docs/editors/%s', (name) => {
  const guide = readFileSync(`docs/editors/${name}`, 'utf8');

  it('leads to an article that can be published', async () => {
    const root = makeProject({
      'content/data/topics.yaml': readFileSync('content/data/topics.yaml'),
      'content/heritage/binh-chau-shipwrecks.vi.mdx': original('Chữ.').replace(
        'product',
        'landscape',
      ),
    });
    const topics = topicChoices((await readContent(root)).content);
    const answers = [...step(guide, 1).matchAll(/\| `([^`]+)`[^|]*\|$/gm)].map(([, text]) => text);
    const asked: string[] = [];
    const ask = (question: string) => {
      asked.push(question);
      return Promise.resolve(answers[asked.length - 1] ?? '');
    };
    const files = articleFiles(
      await planArticle(undefined, { flags: {}, ask, topics, usualTopic: () => undefined }),
    );
    expect(asked.length).toBe(answers.length);
    expect(await addFiles(root, files)).toEqual([]);
    const paths = files.map(({ path }) => path);
    expect(typed(step(guide, 1))).toEqual(['npm run new', ...paths]);

    const [vi = '', en = ''] = paths.map((path) => join(root, path));
    follow(vi, step(guide, 2));
    follow(en, step(guide, 3));
    const written = readFileSync(vi, 'utf8');
    expect(written).toContain('\ndraft: true\n');
    writeFileSync(vi, written.replace('\ndraft: true\n', '\n'));
    const { content, problems } = await readContent(root);
    expect(problems).toEqual([]);
    const news = content.entries.filter(({ collection }) => collection === 'news');
    expect(news.map(({ locale }) => locale)).toEqual(['en', 'vi']);
    expect(news[0]?.shared.sources).toMatchObject([{ id: 's1', date: '2018-07-10' }]);
    // The address that step 4 names.
    expect(typed(step(guide, 4))[1]).toMatch(
      new RegExp(`/(?:${news.map(({ slug }) => slug).join('|')})/$`),
    );
  });
});
