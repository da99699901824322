import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/content/read.ts';
import { summary } from '../../src/content/warnings/format.ts';
import { warningsOf } from '../../src/content/warnings/gather.ts';
import { formatForGitHub } from '../../src/content/warnings/github.ts';
import { sentencesOf } from '../../src/content/warnings/length.ts';
import { lineOfPhrase } from '../../src/content/warnings/source-line.ts';
import { makeProject, original, translated } from './support/project.ts';

const vi = 'content/culture/bai-thu.vi.mdx';
const en = 'content/culture/bai-thu.en.mdx';
const filler = (count: number) => `${'chữ '.repeat(count - 1)}chữ.`;

async function warnings(files: Readonly<Record<string, string>>, now = '2024-06-01') {
  const { content, problems } = await readContent(makeProject(files));
  expect(problems).toEqual([]);
  const found = warningsOf(content, new Map(Object.entries(files)), now);
  return found.map(({ kind, file, line }) => `${kind} ${file}:${line}`);
}

describe('warningsOf', () => {
  it('names figures of one version with their lines', async () => {
    const files = {
      [vi]: original('Chữ.\n\nCó **504**<Cite id="s1" /> người.'),
      [en]: translated('Text.\n\nMore.\n\nIn 1968.'),
    };
    const found = await warnings(files);
    expect(found).toContain(`parity ${vi}:15`);
    expect(found).toContain(`parity ${en}:11`);
  });

  it('accepts what the field parity allows, and no more than that', async () => {
    const files = {
      [vi]: original('Có 504 người.', 'parity: [504, "1968-03-16"]\n'),
      [en]: translated('Text.'),
    };
    const found = await warnings(files);
    expect(found).not.toContain(`parity ${vi}:15`);
    expect(found).toContain(`parity-unused ${vi}:1`);
  });

  it('names short pages and long sentences', async () => {
    const short = await warnings({ [vi]: original(`${filler(60)}\n\n${filler(59)}`) });
    expect(short).toContain(`short-page ${vi}:1`);
    expect(short.join()).not.toContain('long-sentence');
    const long = await warnings({ [vi]: original(`${filler(59)}\n\n${filler(61)}`) });
    expect(long).toContain(`long-sentence ${vi}:13`);
    expect(long.join()).not.toContain('short-page');
  });

  it('names pages that nothing leads to and places with few related pages', async () => {
    const other = 'content/culture/bai-hai.vi.mdx';
    const files = {
      [vi]: original('Xem [bài kia](culture/bai-hai).'),
      [other]: original('Chữ.', '', 'bai-hai'),
    };
    const found = await warnings(files);
    expect(found).toContain(`orphan ${vi}:1`);
    expect(found).not.toContain(`orphan ${other}:1`);
    const place = original('Chữ.').replace('kind: product', 'kind: temple');
    const heritage = 'content/heritage/den-thu.vi.mdx';
    expect(await warnings({ [heritage]: place })).toContain(`few-related ${heritage}:1`);
  });
});

describe('old figures', () => {
  const table = 'content/data/figures/khu.yaml';
  const rows = (first: string, second: string) => ({
    [table]: `title: { vi: Khu, en: Parks }
columns:
  - { key: name, label: { vi: Khu, en: Park }, type: text }
  - { key: area, label: { vi: Diện tích, en: Area }, type: number }
  - { key: asOf, label: { vi: Ngày, en: As of }, type: date }
rows:
  - { name: A, area: 1, asOf: "${first}", territory: zone, source: s1 }
  - { name: B, area: 2, asOf: "${second}", territory: zone, source: s1 }
sources:
  - { id: s1, title: Trang, publisher: Ban Quản lý }
`,
  });

  it('are named with their line, and those of the last two years are not', async () => {
    const files = rows('2021', '2025-03');
    const { content } = await readContent(makeProject(files));
    const found = warningsOf(content, new Map(Object.entries(files)), '2026-11-24');
    const old = found.filter(({ kind }) => kind === 'old-figure');
    expect(old.map(({ file, line }) => `${file}:${line}`)).toEqual([`${table}:7`]);
    expect(old[0]?.en).toContain('“Parks: A” is of 2021');
  });
});

describe('sentencesOf', () => {
  it('counts words without the marks between them', () => {
    expect(sentencesOf('Two words. And – three more!', 'en').map(({ count }) => count)).toEqual([
      2, 3,
    ]);
  });
});

describe('lineOfPhrase', () => {
  const source =
    '---\ntitle: Năm 1819\nslug: a-18\n---\n\nĐến s18, 18,5 và 1819\n\n*Gia Long* thứ 18.';

  it('finds whole words and numbers, past marks', () => {
    expect(lineOfPhrase(source, '18')).toBe(8);
    expect(lineOfPhrase(source, 'Gia Long thứ')).toBe(8);
    expect(lineOfPhrase('---\n---\n\nDài 88 km<Cite id="q1" />, đang xây', '88 km, đang')).toBe(4);
    expect(lineOfPhrase('---\n---\n\n<Term>Tết</Term>, năm mới', 'Tết , năm')).toBe(4);
  });

  it('looks into the title after the text', () => {
    expect(lineOfPhrase(source, 'Năm 1819')).toBe(2);
    expect(lineOfPhrase(source, '1945')).toBe(1);
  });
});

describe('summary', () => {
  it('counts warnings and files', () => {
    const one = { kind: 'orphan', file: 'a', line: 1, vi: '', en: '' } as const;
    expect(summary([one, one])).toMatch(/Orphans +2 +1/);
  });
});

describe('translations', () => {
  it('are named where they are missing or older than the last check of the original', async () => {
    const alone = await warnings({ [vi]: original('Chữ.') });
    expect(alone).toContain(`translation-missing ${vi}:1`);
    const dated = (day: string) =>
      translated('Text.').replace('\n---', `\ntranslated: ${day}\n---`);
    const old = await warnings({ [vi]: original('Chữ.'), [en]: dated('2024-01-14') });
    expect(old).toContain(`translation-outdated ${en}:1`);
    for (const text of [dated('2024-01-15'), translated('Text.')]) {
      const found = await warnings({ [vi]: original('Chữ.'), [en]: text });
      expect(found.join()).not.toContain('translation-');
    }
  });
});

describe('reviews', () => {
  it('are overdue a year after the last one, but not of news', async () => {
    const files = { [vi]: original('Chữ.') };
    expect((await warnings(files, '2025-01-15')).join()).not.toContain('review');
    expect(await warnings(files, '2025-01-16')).toContain(`review-overdue ${vi}:9`);
    const fields = 'date: 2024-01-02\ncompiled: 2024-01-15\nsection: economy\ntopics: [sea]\n';
    const news = {
      'content/news/2024/tin.vi.mdx': original('Chữ.', fields).replace('kind: product\n', ''),
      'content/data/topics.yaml':
        'sea: { vi: { label: Biển, slug: bien }, en: { label: The sea, slug: the-sea } }\n',
    };
    expect((await warnings(news, '2026-11-24')).join()).not.toContain('review');
  });
});

describe('terms', () => {
  const other = (path: string, slug: string, body: string) => ({
    [`content/culture/${path}.vi.mdx`]: original('Chữ.', '', slug),
    [`content/culture/${path}.en.mdx`]: translated(body).replace('test-text', slug),
  });

  it('of several English texts are named where the glossary has none of their forms', async () => {
    const files = {
      ...other('mot', 'mot', 'A <Term>đình</Term> and a <Term>gò *cao*</Term>.'),
      ...other(
        'hai',
        'hai',
        'Two.\n\nThe <Term>Đình</Term>, <Term>Gò cao</Term>, <Term>chùa</Term>.',
      ),
      ...other('ba', 'ba', '<Term lang="fr">rue</Term> and <Term lang="fr">rue</Term>.'),
      'content/data/glossary/dinh.yaml':
        'term: đình\nenglish: hall\ndefinition:\n  vi: Nhà của làng để thờ và để họp mặt.\n  en: A hall of the village for rites and meetings.\n',
    };
    const terms = (await warnings(files)).filter((item) => item.startsWith('unknown-term'));
    expect(terms).toEqual([
      'unknown-term content/culture/hai.en.mdx:9',
      'unknown-term content/culture/mot.en.mdx:7',
    ]);
  });
});

describe('formatForGitHub', () => {
  it('escapes what would end a command or a property', () => {
    const place = { file: 'content/a,b:c.mdx', line: 3, vi: '100 % là, “a”: b', en: 'x\ry' };
    const one = { ...place, column: 7, code: 'yaml-tab' } as const;
    const two = { ...place, kind: 'orphan' } as const;
    expect(formatForGitHub([one], [two])).toBe(
      '::error file=content/a%2Cb%3Ac.mdx,line=3,col=7,title=yaml-tab::100 %25 là, “a”: b%0Ax%0Dy\n' +
        '::warning file=content/a%2Cb%3Ac.mdx,line=3,title=orphan::100 %25 là, “a”: b%0Ax%0Dy',
    );
  });
});
