import { describe, expect, it } from 'vitest';
import { noteMark, tableRows } from '../../src/components/article/table-cells.ts';
import { type FinishContext, finishHtml } from '../../src/content/finish-html.ts';
import type { DataTable } from '../../src/content/schema/data.ts';

const pages: Readonly<Record<string, ReturnType<FinishContext['entryHref']>>> = {
  'heritage/sa-huynh': { href: '/vi/di-san/sa-huynh/', otherLanguage: null },
  'news/cable': { href: '/en/news/cable/', otherLanguage: 'en' },
};

const context: FinishContext = {
  locale: 'vi',
  sources: [{ id: 's1' }, { id: 's5' }, { id: 's12' }],
  entryHref: (id) => pages[id] ?? null,
  routeHref: (name) => `/vi/${name}/`,
};

describe('links of an article', () => {
  it('gives entries and routes their addresses and keeps fragments', () => {
    const html =
      '<p><a href="entry:heritage/sa-huynh#chum">chum <em>mộ</em></a>, <a href="route:site-map">sơ đồ</a></p>';
    expect(finishHtml(html, context)).toBe(
      '<p><a href="/vi/di-san/sa-huynh/#chum">chum <em>mộ</em></a>, <a href="/vi/site-map/">sơ đồ</a></p>',
    );
  });

  it('keeps other attributes, also one that holds an angle bracket', () => {
    const html = '<a href="entry:heritage/sa-huynh" title="a > b">x</a>';
    expect(finishHtml(html, context)).toBe('<a href="/vi/di-san/sa-huynh/" title="a > b">x</a>');
  });

  it('says which language waits behind a link that has no page in this one', () => {
    const html = '<a href="entry:news/cable">cáp</a>.';
    expect(finishHtml(html, context)).toBe(
      '<a href="/en/news/cable/" hreflang="en">cáp</a> (tiếng Anh).',
    );
    const english: FinishContext = {
      ...context,
      locale: 'en',
      entryHref: () => ({ href: '/vi/tin-tuc/cap/', otherLanguage: 'vi' }),
    };
    expect(finishHtml(html, english)).toBe(
      '<a href="/vi/tin-tuc/cap/" hreflang="vi">cáp</a> (in Vietnamese).',
    );
  });

  it('stops at an entry that has no page', () => {
    const html = '<a href="entry:news/none">x</a>';
    expect(() => finishHtml(html, context)).toThrow('news/none');
  });

  it('leaves other links and other HTML alone', () => {
    const html =
      '<p>a & b <a href="https://example.org/?a=1&#x26;b=2">x</a> <a href="#y">y</a></p>';
    expect(finishHtml(html, context)).toBe(html);
  });

  it('does not take a link for the start of the next one', () => {
    const html = '<a href="#y">y</a> <a href="entry:heritage/sa-huynh">x</a>';
    expect(finishHtml(html, context)).toBe(
      '<a href="#y">y</a> <a href="/vi/di-san/sa-huynh/">x</a>',
    );
  });
});

describe('marks of sources', () => {
  it('numbers a source by its place in the list', () => {
    expect(finishHtml('347 ha<cite-ref data-ids="s5"></cite-ref>.', context)).toBe(
      '347 ha<sup class="cite"><a href="#source-s5" aria-label="Nguồn 2">2</a></sup>.',
    );
  });

  it('puts several sources into one mark', () => {
    const html = '<cite-ref data-ids="s1 s12"></cite-ref>';
    expect(finishHtml(html, { ...context, locale: 'en' })).toBe(
      '<sup class="cite"><a href="#source-s1" aria-label="Source 1">1</a>, <a href="#source-s12" aria-label="Source 3">3</a></sup>',
    );
  });

  it('refuses a source that the article does not list', () => {
    expect(() => finishHtml('<cite-ref data-ids="s9"></cite-ref>', context)).toThrow('s9');
  });

  it('takes a text of any length', () => {
    const paragraph =
      '<p>Một <a href="entry:heritage/sa-huynh">nơi</a><cite-ref data-ids="s1 s5"></cite-ref></p>\n';
    // Quadratic work on five megabytes would outlast the limit of a test many times over.
    const finished = finishHtml(paragraph.repeat(50_000), context);
    expect(finished.split('<sup class="cite">')).toHaveLength(50_001);
  });
});

describe('rows of a table of figures', () => {
  const table: DataTable = {
    title: { vi: 'Khách', en: 'Visitors' },
    columns: [
      { key: 'asOf', label: { vi: 'Tháng', en: 'Month' }, type: 'date' },
      { key: 'visitors', label: { vi: 'Lượt', en: 'Visits' }, type: 'number' },
      { key: 'counted', label: { vi: 'Đếm', en: 'Counted' }, type: 'text' },
    ],
    rows: [
      {
        asOf: '2015-11',
        territory: 'merged',
        visitors: 550000,
        counted: { vi: 'lượt', en: 'visits' },
        source: 'v2',
      },
      {
        asOf: '2019',
        territory: 'zone',
        source: 'v1',
        note: { vi: 'Khoảng.', en: 'About.' },
      },
    ],
    sources: [
      { id: 'v1', title: 'A', publisher: 'P', lang: 'vi' },
      { id: 'v2', title: 'B', publisher: 'P', lang: 'vi' },
    ],
  };

  it('are written in the forms of the language, with a gap where there is no figure', () => {
    const [first, second] = tableRows(table, 'en');
    expect(first?.cells).toEqual(['November 2015', '550,000', 'visits']);
    expect(first?.sourceNumber).toBe(2);
    expect(first?.mark).toBeNull();
    expect(second?.cells).toEqual(['2019', null, null]);
    expect(second).toMatchObject({ mark: 'a', note: 'About.', source: 'v1', sourceNumber: 1 });
    expect(tableRows(table, 'vi')[0]?.cells[1]).toBe('550.000');
  });

  it('have notes lettered as the list under the table counts them', () => {
    expect([1, 2, 26, 27, 28, 53].map(noteMark)).toEqual(['a', 'b', 'z', 'aa', 'ab', 'ba']);
  });
});
