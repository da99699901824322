import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleCollections, type CollectionName } from '../../src/content/collections.ts';
import { addFiles } from '../../src/content/draft/add-files.ts';
import { articleFiles } from '../../src/content/draft/article.ts';
import { type Desk, planArticle } from '../../src/content/draft/article-answers.ts';
import { isoDate } from '../../src/content/draft/date-answer.ts';
import { fieldsOf, jsonSchemaOf } from '../../src/content/draft/fields.ts';
import { Refusal } from '../../src/content/draft/refusal.ts';
import { usualTopics } from '../../src/content/draft/topics.ts';
import { readContent } from '../../src/content/read.ts';
import { today } from '../../src/content/schema/date.ts';
import { originalSchemas } from '../../src/content/schema/index.ts';
import { makeProject } from './support/project.ts';

const topicsFile = `sea: { vi: { label: Biển, slug: bien }, en: { label: The sea, slug: the-sea } }
festival: { vi: { label: Lễ hội, slug: le-hoi }, en: { label: Festivals, slug: festivals } }
`;

const topics = [
  { value: 'sea', label: 'Biển / The sea' },
  { value: 'festival', label: 'Lễ hội / Festivals' },
];

function desk(flags: Desk['flags'], answers: readonly string[] | null = null): Desk {
  const waiting = [...(answers ?? [])];
  const ask = answers ? () => Promise.resolve(waiting.shift() ?? 'nothing more') : null;
  return { flags, ask, topics, usualTopic: () => 'festival' };
}

const project = () => makeProject({ 'content/data/topics.yaml': topicsFile });

/** Options for what the schema of a collection wants beside the title. */
const needed: Readonly<Record<CollectionName, Desk['flags']>> = {
  heritage: { kind: 'temple' },
  geopark: { kind: 'volcano' },
  investment: { kind: 'zone', 'as-of': '2024-06', territory: 'merged' },
  culture: { kind: 'food' },
  travel: { kind: 'season' },
  news: { date: '2018-03-16', section: 'diplomacy' },
  stories: { news: 'mot, hai' },
  pages: {},
};

async function make(root: string, kind: string, flags: Desk['flags'], answers?: string[]) {
  const files = articleFiles(await planArticle(kind, desk(flags, answers ?? null)));
  const problems = await addFiles(root, files);
  return { paths: files.map(({ path }) => path), codes: problems.map(({ code }) => code) };
}

describe('a new article', () => {
  it.each(articleCollections)('of %s is a draft that the guard accepts', async (collection) => {
    const root = project();
    const typed = 'Đền thờ: "ông  Đội" - người Lý Sơn #1';
    const title = 'Đền thờ: “ông Đội” – người Lý Sơn #1';
    if (collection === 'stories') {
      for (const key of ['mot', 'hai']) {
        await make(root, 'news', { title: key, key, ...needed.news });
      }
    }
    const { codes } = await make(root, collection, { title: typed, ...needed[collection] });
    expect(codes).toEqual([]);
    const { content, problems } = await readContent(root, { drafts: true });
    expect(problems).toEqual([]);
    const made = content.entries.filter(({ key }) => key === 'den-tho-ong-doi-nguoi-ly-son-1');
    expect(made.map(({ title: own, slug }) => [own, slug])).toEqual([
      [`[TO WRITE] ${title}`, 'den-tho-ong-doi-nguoi-ly-son-1'],
      [title, 'den-tho-ong-doi-nguoi-ly-son-1'],
    ]);
    expect((await readContent(root)).content.entries).toEqual([]);
  });

  it('of news lies under its year, has both languages and the days of the desk', async () => {
    const root = project();
    const flags = { title: 'Giỗ Lê Khiết', 'title-en': 'A day of remembrance', ...needed.news };
    const { paths } = await make(root, 'news', flags);
    const folder = 'content/news/2018';
    const name = 'a-day-of-remembrance';
    expect(paths).toEqual([`${folder}/${name}.vi.mdx`, `${folder}/${name}.en.mdx`]);
    const text = readFileSync(join(root, folder, `${name}.vi.mdx`), 'utf8');
    expect(text).toContain('\ntitle: Giỗ Lê Khiết\n');
    expect(text).toContain('\nslug: gio-le-khiet\n');
    expect(text).toContain(`\ncompiled: ${today()}\n`);
    expect(text).toContain('\ntopics: [festival]\n');
    expect(text).toContain('#   - overseas: Người Việt ở nước ngoài / Overseas Vietnamese\n');
  });

  it('explains every field of its schema in both languages', async () => {
    for (const collection of articleCollections) {
      const plan = await planArticle(collection, desk({ title: 'Thử', ...needed[collection] }));
      const [original] = articleFiles(plan);
      const lines = String(original?.content).split('\n');
      for (const { name, description } of fieldsOf(jsonSchemaOf(originalSchemas[collection]))) {
        expect(description, `${collection}.${name}`).toMatch(/.+ \/ .+/);
        expect(lines, `${collection}.${name}`).toContain(`# ${description}`);
        expect(
          lines.some((line) => new RegExp(`^(?:# )?${name}:`).test(line)),
          name,
        ).toBe(true);
      }
    }
  });

  it('asks again after an answer that will not do', async () => {
    const root = project();
    const answers = [
      ...['99', '6', '', '—', 'Cuộc đua ghe ở Lý Sơn', 'Boat race'],
      ...['2018-02-30', '2018-03', '4', '2, sea, 2', 'Boat Race', 'boat-race'],
    ];
    const files = articleFiles(await planArticle(undefined, desk({}, answers)));
    expect(await addFiles(root, files)).toEqual([]);
    const [entry] = (await readContent(root, { drafts: true })).content.entries;
    expect(entry?.file).toBe('content/news/2018/boat-race.en.mdx');
    expect(entry?.shared).toMatchObject({
      date: '2018-03',
      section: 'ly-son',
      topics: ['festival', 'sea'],
      draft: true,
    });
  });
});

describe('what is taken or wrong', () => {
  it('is refused and leaves the project as it was', async () => {
    const root = project();
    await make(root, 'news', { title: 'Tin một', ...needed.news });
    const before = readdirSync(root, { recursive: true });
    const refused = async (flags: Desk['flags']) =>
      (await make(root, 'news', { ...needed.news, ...flags })).codes;

    await expect(refused({ title: 'Tin một' })).rejects.toThrow(/--key/);
    expect(await refused({ title: 'Tin một', key: 'khac' })).toEqual(['duplicate-slug']);
    // The same key in the folder of another year.
    expect(await refused({ title: 'Hai', key: 'tin-mot', date: '2017' })).toContain(
      'duplicate-key',
    );
    expect(await refused({ title: 'Năm', slug: 'nam', key: 'nam-moi' })).toEqual(['slug-reserved']);
    expect(await refused({ title: 'Ba', slug: 'Ba!' })).toContain('field-slug');
    expect(readdirSync(root, { recursive: true })).toEqual(before);
  });

  it.each([
    [{}, 'Thiếu tiêu đề tiếng Việt'],
    [{ title: '—' }, 'chữ cái La-tinh'],
    [{ title: 'Dài '.repeat(30) }, 'tối đa 90'],
    [{ title: 'Một', key: '../../ra-ngoai' }, 'chữ thường không dấu'],
    [{ title: 'Một', date: '2999-01-01' }, 'chưa tới'],
    [{ title: 'Một', date: '31/2/2018' }, 'không phải ngày hợp lệ'],
    [{ title: 'Một', date: '' }, 'không phải ngày hợp lệ'],
    [{ title: 'Một', section: 'sport' }, '--section không nhận “sport”'],
    [{ title: 'Một', topics: 'sea, sport' }, '--topics không nhận “sport”'],
  ])('%j', async (flags, message) => {
    const base = { ...needed.news, ...flags };
    await expect(planArticle('news', desk(base))).rejects.toThrow(Refusal);
    await expect(planArticle('news', desk(base))).rejects.toThrow(message);
  });

  it('names what is missing', async () => {
    await expect(planArticle(undefined, desk({ title: 'Một' }))).rejects.toThrow('loại bài');
    await expect(planArticle('heritage', desk({ title: 'Một' }))).rejects.toThrow('--kind');
    await expect(planArticle('sport', desk({ title: 'Một' }))).rejects.toThrow('heritage, geopark');
  });
});

describe('addFiles', () => {
  it('takes away a folder that it made for nothing', async () => {
    const root = project();
    mkdirSync(join(root, 'content/culture'));
    const content = '---\ntitle: Không đủ\n---\n';
    const path = 'content/news/2019/thieu.vi.mdx';
    expect((await addFiles(root, [{ path, content }])).length).toBeGreaterThan(0);
    expect(existsSync(join(root, 'content/news'))).toBe(false);
    expect(existsSync(join(root, 'content/culture'))).toBe(true);
  });
});

describe('isoDate', () => {
  it.each([
    ['9/7/2018', '2018-07-09'],
    ['09-07-2018', '2018-07-09'],
    [' 16.3.2018 ', '2018-03-16'],
    ['7/2018', '2018-07'],
    ['2018-07-09', '2018-07-09'],
    ['2018', '2018'],
    ['9/7/18', '9/7/18'],
    ['tháng 7', 'tháng 7'],
  ])('%s', (typed, date) => {
    expect(isoDate(typed)).toBe(date);
  });
});

describe('usualTopics', () => {
  it('is the most frequent topic of each section', async () => {
    const root = project();
    for (const [key, list] of [
      ['mot', 'sea'],
      ['hai', 'festival'],
      ['ba', 'sea'],
    ]) {
      const flags = { title: `Tin ${key}`, key, topics: list, ...needed.news };
      expect((await make(root, 'news', flags)).codes).toEqual([]);
    }
    const { content } = await readContent(root, { drafts: true });
    expect(usualTopics(content).get('diplomacy')).toBe('sea');
    expect(usualTopics(content).get('tourism')).toBeUndefined();
  });
});
