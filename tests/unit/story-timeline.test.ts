import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/content/model.ts';
import { storySpan, storyTimeline } from '../../src/content/story-timeline.ts';
import { formatWithinYear } from '../../src/i18n/formatters.ts';

const news = (key: string, date: string) => ({ key, shared: { date } }) as Entry<'news'>;
const milestone = (date: string) => ({ date, text: { vi: 'Mốc', en: 'Date' }, source: 's1' });

describe('storyTimeline', () => {
  it('mixes news and milestones by year, oldest first, the less exact before the exact', () => {
    const years = storyTimeline(
      [news('b', '2018-03-16'), news('c', '2018'), news('a', '2016-04')],
      [milestone('1968-03-16'), milestone('2018-01')],
    );
    expect(years.map(({ year, items }) => [year, items.map(({ date }) => date)])).toEqual([
      ['1968', ['1968-03-16']],
      ['2016', ['2016-04']],
      ['2018', ['2018', '2018-01', '2018-03-16']],
    ]);
  });

  it('spans from its first year to its last', () => {
    expect(storySpan([news('a', '2016-04')], [milestone('1968')])).toBe('1968–2016');
    expect(storySpan([news('a', '2016-04'), news('b', '2016')], [])).toBe('2016');
  });
});

describe('formatWithinYear', () => {
  it.each([
    ['2019', undefined, '', ''],
    ['2018-03-16', undefined, '16 tháng 3', '16 March'],
    ['2018-03', undefined, 'Tháng 3', 'March'],
    ['2018-03-16', '2018-03-16', '16 tháng 3', '16 March'],
    ['2019-06-18', '2019-06-19', '18 – 19 tháng 6', '18 – 19 June'],
    ['2016-03-31', '2016-04-03', '31 tháng 3 – 3 tháng 4', '31 March – 3 April'],
    [
      '2025-12-30',
      '2026-01-02',
      '30 tháng 12 – 2 tháng 1 năm 2026',
      '30 December – 2 January 2026',
    ],
  ])('%s to %s', (date, end, vi, en) => {
    const plain = (text: string) => text.replace(/[\u2009\u00a0]/g, ' ');
    expect(plain(formatWithinYear(date, end, 'vi'))).toBe(vi);
    expect(plain(formatWithinYear(date, end, 'en'))).toBe(en);
  });
});
