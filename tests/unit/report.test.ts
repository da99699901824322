import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/content/model.ts';
import type { Block } from '../../src/content/tree.ts';
import { readArguments } from '../../src/report/arguments.ts';
import { liesIn, monthsOf, periodBefore } from '../../src/report/period.ts';
import { periodDocument } from '../../src/report/period-document.ts';
import { periodReport } from '../../src/report/period-report.ts';
import { type NewsRow, textRow } from '../../src/report/rows.ts';
import { change } from '../../src/report/tables.ts';
import { median, translationState } from '../../src/report/translations.ts';
import { reportCsv } from '../../src/report/write-csv.ts';
import { reportHtml } from '../../src/report/write-html.ts';
import { reportMarkdown } from '../../src/report/write-markdown.ts';

function row(key: string, fields: Partial<NewsRow> = {}): NewsRow {
  return {
    collection: 'news',
    key,
    locale: 'vi',
    words: 100,
    pictures: 1,
    section: 'heritage',
    topics: ['sea'],
    date: '2018-03-16',
    compiled: '2026-11-02',
    checked: '2026-11-02',
    translated: null,
    ...fields,
  };
}

describe('a row', () => {
  it('counts each picture of a page once, and no lead picture at a place of mourning', () => {
    const figure = (id: string): Block => ({
      kind: 'element',
      name: 'Figure',
      props: { id },
      blocks: [],
    });
    const note: Block = { kind: 'element', name: 'Note', props: {}, blocks: [figure('b')] };
    const blocks = [figure('a'), figure('a'), note];
    const page = (quiet: boolean) =>
      textRow({
        collection: 'pages',
        key: 'p',
        locale: 'vi',
        body: { blocks, words: 7 },
        shared: { picture: 'lead', quiet },
      } as unknown as Entry);
    expect(page(false)).toEqual({
      collection: 'pages',
      key: 'p',
      locale: 'vi',
      words: 7,
      pictures: 3,
    });
    expect(page(true).pictures).toBe(2);
  });
});

const names = { section: (key: string) => `mục ${key}`, topic: (key: string) => `chủ đề ${key}` };

describe('periods', () => {
  it('are whole months, and the one before is as long', () => {
    expect(monthsOf({ from: '2018-11', to: '2019-02' })).toEqual([
      '2018-11',
      '2018-12',
      '2019-01',
      '2019-02',
    ]);
    expect(periodBefore({ from: '2018-01', to: '2018-12' })).toEqual({
      from: '2017-01',
      to: '2017-12',
    });
    expect(periodBefore({ from: '2019-02', to: '2019-02' })).toEqual({
      from: '2019-01',
      to: '2019-01',
    });
  });

  it('hold a date of which only the year is known where they hold the whole year', () => {
    const spring = { from: '2018-01', to: '2018-03' };
    expect(liesIn('2018', { from: '2018-01', to: '2018-12' })).toBe(true);
    expect(liesIn('2018', spring)).toBeNull();
    expect(liesIn('2017', spring)).toBe(false);
    expect(liesIn('2018-03-31', spring)).toBe(true);
    expect(liesIn('2018-04', spring)).toBe(false);
  });
});

describe('the report on a period', () => {
  const rows = [
    row('a'),
    row('a', { locale: 'en', words: 90 }),
    row('b', { date: '2018-05', section: 'economy', topics: ['sea', 'energy'] }),
    row('c', { date: '2017-06-01' }),
    row('d', { date: '2018' }),
  ];
  const period = { from: '2018-01', to: '2018-06' };
  const report = periodReport(rows, [], period, 'event', ['sea', 'energy', 'visitors']);

  it('counts by the chosen date and compares with the period before', () => {
    expect(report.total.count).toEqual({
      articles: { vi: 2, en: 1 },
      words: { vi: 200, en: 90 },
      pictures: { vi: 2, en: 1 },
    });
    expect(report.earlier).toEqual({ from: '2017-07', to: '2017-12' });
    expect(report.total.before.articles.vi).toBe(0);
    expect(report.unplaced).toBe(1);
    const compiled = periodReport(rows, [], { from: '2026-11', to: '2026-11' }, 'compiled', []);
    expect(compiled.total.count.articles.vi).toBe(4);
  });

  it('counts an article once for each of its topics, and leaves out topics without one', () => {
    const found = report.topics.map(({ key, count }) => [key, count.articles.vi]);
    expect(found).toEqual([
      ['sea', 2],
      ['energy', 1],
    ]);
    expect(report.months.map(({ count }) => count.articles.vi)).toEqual([0, 0, 1, 0, 1, 0]);
  });

  it('says where nothing was compiled in the period though it tells of it', () => {
    const empty = periodReport(rows, [], period, 'compiled', []);
    const { intro } = periodDocument(empty, names);
    expect(intro.join(' ')).toContain('Không bài nào được biên soạn trong kỳ. Trang này có 2 bài');
  });

  it('is written as Markdown, CSV and HTML with the same figures', () => {
    const document = periodDocument(report, names);
    expect(document.title).toBe(
      'Báo cáo tin, bài song ngữ từ tháng 1 năm 2018 đến tháng 6 năm 2018',
    );
    expect(reportMarkdown(document)).toContain('| mục economy | 1 | 0 | 100 | 0 | 1 | 0 | +1 |');
    const csv = reportCsv(document);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv).toContain('\r\nTheo mục,mục economy,Chữ tiếng Việt,100\r\n');
    const html = reportHtml({ ...document, title: 'A & <b>' });
    expect(html).toContain('<title>A &amp; &lt;b&gt;</title>');
    expect(html).toContain('<tr><th scope="row">mục economy</th><td>1</td><td>0</td><td>100</td>');
  });
});

describe('translations', () => {
  it('are complete, missing, outdated or of unknown age', () => {
    const english = (key: string, translated: string | null) =>
      row(key, { locale: 'en', translated });
    const state = translationState([
      row('new'),
      english('new', '2026-11-06'),
      row('newer'),
      english('newer', '2026-11-09'),
      row('old', { checked: '2026-11-20' }),
      { ...english('old', '2026-11-03'), checked: '2026-11-20' },
      row('undated'),
      english('undated', null),
      row('alone'),
    ]);
    expect(state).toEqual({
      complete: 3,
      missing: 1,
      outdated: 1,
      undated: 1,
      days: { median: 4, known: 3 },
    });
  });

  it('have no median where no file names a day', () => {
    expect(median([])).toBeNull();
    expect(median([9, 1, 4])).toBe(4);
    expect(median([10, 1, 4, 2])).toBe(3);
  });
});

describe('change', () => {
  it('has a share only where there was something before', () => {
    expect(change(3, 0)).toBe('+3');
    expect(change(6, 4)).toBe('+2 (+50%)');
    expect(change(1000, 2500)).toBe('−1.500 (−60%)');
    expect(change(2, 2)).toBe('0');
  });
});

describe('the arguments of the command', () => {
  it('name a period, with the day of compiling unless told', () => {
    const { options } = readArguments(['--from', '2018-01', '--to', '2018-12']);
    const period = { from: '2018-01', to: '2018-12' };
    expect(options).toEqual({ period, basis: 'compiled', out: 'report' });
  });

  it.each([
    [['--to', '2018-12'], 'Thiếu --from', '--from with a month is missing'],
    [['--from', '2018-1', '--to', '2018-12'], '--from “2018-1”', '--from “2018-1” is no month'],
    [['--from', '2018-13', '--to', '2018-12'], 'không phải một tháng', 'is no month'],
    [['--from', '2018-05', '--to', '2018-04'], 'đổi chỗ hai tháng', 'Change them round'],
    [['--from', '2018-01', '--to', '2018-01', '--by', 'day'], '--by “day”', 'There is no --by'],
    [['--form', '2018-01'], 'Có tham số không hiểu được', 'that is not known'],
  ])('%s are refused in both languages', (args, vi, en) => {
    const { problem } = readArguments(args);
    expect(problem).toContain(vi);
    expect(problem).toContain(en);
    expect(problem).toContain('npm run report -- --from 2018-01 --to 2018-12');
  });
});
