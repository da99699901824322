import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkBibliography } from '../../src/content/check-bibliography.ts';
import { bibliography, type Work, workTypes } from '../../src/content/schema/bibliography.ts';
import { bibtex, bibtexEntry, escapeLatex } from '../../src/outputs/bibtex.ts';
import { cslItem, cslJson } from '../../src/outputs/csl-json.ts';

function work(fields: object): Work {
  const least = { type: 'webpage', subject: 'geology', title: 'Một bài', lang: 'vi' };
  const parsed = bibliography.parse({ thu: { ...least, ...fields } });
  return parsed['thu'] as Work;
}

const article = work({
  type: 'article-journal',
  title: 'Tài liệu mới về đảo Lý Sơn',
  authors: [
    { family: 'Hà', given: 'Quang Hải' },
    { family: 'Hoàng', given: 'Thị Phương Chi' },
  ],
  container: 'Tạp chí Khoa học & Công nghệ Việt Nam',
  volume: '62',
  issue: '3',
  pages: '13–19',
  date: '2020-03',
  url: 'https://example.org/a_b%20c?d=1&e#f',
  note: { vi: 'Đọc bản sao', en: 'Read in a copy' },
});

const own = bibliography.parse(
  parse(readFileSync(new URL('../../content/data/bibliography.yaml', import.meta.url), 'utf8')),
);

describe('LaTeX', () => {
  it('gets its ten special characters escaped', () => {
    expect(escapeLatex('\\ { } $ & % # _ ~ ^')).toBe(
      '\\textbackslash{} \\{ \\} \\$ \\& \\% \\# \\_ \\textasciitilde{} \\textasciicircum{}',
    );
  });

  it('keeps Vietnamese letters and curly quotes', () => {
    const text = 'Nguyễn ước về “Quảng Ngãi” – Tàu Châu Tân’s';
    expect(escapeLatex(text)).toBe(text);
  });
});

describe('BibTeX', () => {
  it('writes an article of a journal', () => {
    expect(bibtexEntry('ha-2020', article)).toBe(
      [
        '@article{ha-2020,',
        '  author = {Hà, Quang Hải and Hoàng, Thị Phương Chi},',
        '  title = {{Tài liệu mới về đảo Lý Sơn}},',
        '  journal = {Tạp chí Khoa học \\& Công nghệ Việt Nam},',
        '  volume = {62},',
        '  number = {3},',
        '  pages = {13--19},',
        '  year = {2020},',
        '  month = mar,',
        '  url = {https://example.org/a_b%20c?d=1&e#f},',
        '  langid = {vietnamese},',
        '  note = {Read in a copy},',
        '}',
      ].join('\n'),
    );
  });

  it('keeps bodies and family names of several words in one piece', () => {
    const authors = [{ literal: 'Sở Văn hóa and others' }, { family: 'de La Cruz', given: 'Ana' }];
    expect(bibtexEntry('thu', work({ authors, others: true }))).toContain(
      'author = {{Sở Văn hóa and others} and {de La Cruz}, Ana and others}',
    );
  });

  it('leaves out what is not known', () => {
    expect(bibtexEntry('thu', work({}))).toBe(
      '@misc{thu,\n  title = {{Một bài}},\n  langid = {vietnamese},\n}',
    );
  });

  it('has balanced braces whatever the text holds', () => {
    const url = 'https://example.org/{a}\\b';
    const entry = bibtexEntry('thu', work({ title: 'a } b { c', url }));
    const bare = entry.replace(/\\[{}]/g, '');
    expect(bare.match(/\{/g)).toHaveLength(bare.match(/\}/g)?.length ?? 0);
    expect(entry).toContain('url = {https://example.org/%7Ba%7D%5Cb}');
  });

  it('gives every work of the site one entry', () => {
    const keys = [...bibtex(own).matchAll(/^@[a-z]+\{([^,]+),$/gm)].map(([, key]) => key);
    expect(keys).toEqual(Object.keys(own));
  });
});

describe('CSL-JSON', () => {
  it('writes an article of a journal', () => {
    expect(cslItem('ha-2020', article)).toEqual({
      id: 'ha-2020',
      type: 'article-journal',
      title: 'Tài liệu mới về đảo Lý Sơn',
      language: 'vi',
      author: [
        { family: 'Hà', given: 'Quang Hải', 'static-ordering': true },
        { family: 'Hoàng', given: 'Thị Phương Chi', 'static-ordering': true },
      ],
      'container-title': 'Tạp chí Khoa học & Công nghệ Việt Nam',
      volume: '62',
      issue: '3',
      page: '13-19',
      issued: { 'date-parts': [[2020, 3]] },
      URL: 'https://example.org/a_b%20c?d=1&e#f',
      note: 'Read in a copy',
    });
  });

  it('lets styles turn the names of those whose given name comes first', () => {
    const name = { family: 'Barocco', given: 'Federico' };
    const { author } = cslItem('thu', work({ authors: [{ ...name, givenFirst: true }] }));
    expect(author).toEqual([name]);
  });

  it('has the shape of the schema for every work of the site', () => {
    const items = JSON.parse(cslJson(own)) as Record<string, unknown>[];
    expect(items).toHaveLength(Object.keys(own).length);
    const texts = 'id title language container-title volume issue page publisher URL note'.split(
      ' ',
    );
    for (const item of items) {
      const { type, author = [], issued, ...rest } = item;
      expect(workTypes).toContain(type);
      for (const [field, value] of Object.entries(rest)) {
        expect(texts).toContain(field);
        expect(value).toEqual(expect.stringMatching(/\S/));
      }
      for (const name of author as Record<string, unknown>[]) {
        expect(Object.keys(name).join(' ')).toMatch(
          /^(?:family(?: given(?: static-ordering)?)?|literal)$/,
        );
      }
      if (issued === undefined) continue;
      const { 'date-parts': parts } = issued as { 'date-parts': number[][] };
      expect(parts).toHaveLength(1);
      expect(parts[0]?.every(Number.isInteger)).toBe(true);
      expect(parts[0]?.length).toBeLessThanOrEqual(3);
    }
  });
});

describe('the record', () => {
  it('wants the journal of an article', () => {
    expect(() => work({ type: 'article-journal' })).toThrow('container');
  });

  it('is refused where it is about an unknown page', () => {
    const list = { thu: work({ about: ['heritage/sa-huynh', 'heritage/khong-co'] }) };
    const place = (path: readonly PropertyKey[]) => ({
      line: path.length,
      column: Number(path.at(-1)),
    });
    const [first, ...others] = checkBibliography(list, place, new Set(['heritage/sa-huynh']));
    expect(first).toMatchObject({ code: 'unknown-entry', line: 3, column: 1 });
    expect(others).toEqual([]);
  });
});
