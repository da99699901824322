import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatReport } from '../../src/content/guard/problem.ts';
import type { Entry } from '../../src/content/model.ts';
import { readContent } from '../../src/content/read.ts';
import type { Block } from '../../src/content/tree.ts';
import { makeProject, original, translated, writeInto } from './support/project.ts';

const vi = 'content/culture/bai-thu.vi.mdx';
const en = 'content/culture/bai-thu.en.mdx';
const ids = (entries: readonly Entry[]) =>
  entries.map(({ collection, key, locale }) => `${collection}/${key}.${locale}`);

function htmlOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) => (block.kind === 'html' ? block.html : htmlOf(block.blocks)))
    .join('');
}

describe('the content of this project', () => {
  it('has no problems', async () => {
    const { content, problems } = await readContent(process.cwd());
    expect(problems.length, formatReport(problems)).toBe(0);
    expect(content.entries.length).toBeGreaterThan(80);
    const salt = content.entries.find(
      ({ key, locale }) => key === 'sa-huynh-salt' && locale === 'en',
    );
    expect(salt).toMatchObject({
      file: 'content/culture/sa-huynh-salt.en.mdx',
      slug: 'sa-huynh-salt',
    });
    expect(Object.keys(content.data)).toContain('visitors');
    expect(content.topics['remembrance']?.vi.slug).toBe('tuong-niem');
  });

  it('keeps nothing in its HTML that could run or style', async () => {
    const { content } = await readContent(process.cwd(), { drafts: true });
    for (const { body, file } of content.entries) {
      expect(htmlOf(body.blocks), file).not.toMatch(
        /<(?:script|iframe|img)|\sstyle=|\son\w+=|javascript:/i,
      );
      expect(body.words, file).toBeGreaterThan(0);
    }
  });

  it('points with every picture at a file that is there', async () => {
    const { content } = await readContent(process.cwd());
    for (const { file, tall } of Object.values(content.media)) {
      for (const name of [file, tall ?? file]) {
        expect(existsSync(join(process.cwd(), 'content/media', name)), name).toBe(true);
      }
    }
  });
});

describe('a pair of files', () => {
  it('shares the fields of the original', async () => {
    const root = makeProject({
      [vi]: original('Chữ<Cite id="s1" />.', 'order: 7\n'),
      [en]: translated('Text.'),
    });
    const { content, problems } = await readContent(root);
    expect(problems).toEqual([]);
    const [english, vietnamese] = content.entries;
    expect(english).toMatchObject({
      locale: 'en',
      title: 'Test text',
      slug: 'test-text',
      file: en,
    });
    expect(vietnamese).toMatchObject({ locale: 'vi', title: 'Bài thử', slug: 'bai-thu', file: vi });
    expect(english?.shared).toEqual(vietnamese?.shared);
    expect(english?.shared).toMatchObject({
      order: 7,
      checked: '2024-01-15',
      quiet: false,
      related: [],
    });
    expect(english?.shared).not.toHaveProperty('title');
    expect(english?.shared.sources).toEqual([
      { id: 's1', title: 'Một bài báo', publisher: 'Một tờ báo', lang: 'vi' },
    ]);
  });

  it('may lack its translation', async () => {
    const { content, problems } = await readContent(makeProject({ [vi]: original('Chữ.') }));
    expect(problems).toEqual([]);
    expect(ids(content.entries)).toEqual(['culture/bai-thu.vi']);
  });

  it('is a draft in both languages', async () => {
    const root = makeProject({
      [vi]: original('Chữ.', 'draft: true\n'),
      [en]: translated('Text.'),
    });
    expect((await readContent(root)).content.entries).toEqual([]);
    const { content } = await readContent(root, { drafts: true });
    expect(ids(content.entries)).toEqual(['culture/bai-thu.en', 'culture/bai-thu.vi']);
  });
});

describe('reading', () => {
  it('sorts by collection, key and language, wherever the files lie', async () => {
    const page = original('Chữ.').replace('kind: product\n', '');
    const root = makeProject({
      'content/pages/b.vi.mdx': page.replace('slug: bai-thu', 'slug: b'),
      'content/culture/z/a.vi.mdx': original('Chữ.', '', 'a'),
      'content/culture/b.vi.mdx': original('Chữ.', '', 'b'),
      'content/culture/b.en.mdx': translated('Text.'),
    });
    const { content, problems } = await readContent(root);
    expect(problems).toEqual([]);
    expect(ids(content.entries)).toEqual([
      'culture/a.vi',
      'culture/b.en',
      'culture/b.vi',
      'pages/b.vi',
    ]);
  });

  it('takes an empty project for one without content', async () => {
    expect(await readContent(makeProject({}))).toEqual({
      content: {
        entries: [],
        media: {},
        data: {},
        festivals: {},
        itineraries: {},
        glossary: {},
        zones: {},
        topics: {},
        newsPlaces: {},
        bibliography: {},
      },
      problems: [],
    });
  });

  it('sees what has changed and gives the same objects for the rest', async () => {
    const root = makeProject({
      [vi]: original('Một.'),
      'content/culture/b.vi.mdx': original('Hai.', '', 'b'),
    });
    const first = (await readContent(root)).content.entries;
    writeInto(root, vi, original('Một trăm.'));
    const second = (await readContent(root)).content.entries;
    expect(second[0]).toBe(first[0]);
    expect(second[1]?.body.blocks).toEqual([{ kind: 'html', html: '<p>Một trăm.</p>' }]);
    rmSync(join(root, vi));
    expect(ids((await readContent(root)).content.entries)).toEqual(['culture/b.vi']);
  });

  it('gives the English text the new fields when only the original has changed', async () => {
    const root = makeProject({ [vi]: original('Một.'), [en]: translated('One.') });
    await readContent(root);
    writeInto(root, vi, original('Một.', 'order: 3\n'));
    const { content } = await readContent(root);
    expect(content.entries.map(({ shared }) => shared.order)).toEqual([3, 3]);
  });

  it('reads only the file that was saved again and keeps the others as they were', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, number) => [
        `content/culture/bai-${number}.vi.mdx`,
        original('Một đoạn văn.', '', `bai-${number}`),
      ]),
    );
    const root = makeProject(files);
    const before = new Set((await readContent(root)).content.entries);
    writeInto(root, 'content/culture/bai-7.vi.mdx', original('Đoạn văn khác.', '', 'bai-7'));
    const { content } = await readContent(root);
    const made = content.entries.filter((entry) => !before.has(entry));
    expect(content.entries).toHaveLength(20);
    expect(made.map(({ key }) => key)).toEqual(['bai-7']);
  });
});
