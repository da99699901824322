import { describe, expect, it } from 'vitest';
import { comingYears } from '../../src/calendar/coming-years.ts';
import { readContent } from '../../src/content/read.ts';
import type { Festival } from '../../src/content/schema/festival.ts';
import { lunarText } from '../../src/i18n/lunar-text.ts';

const { content } = await readContent(process.cwd());
const rule = (id: string) => content.festivals[id] as Festival;

/** The first and last day of each year as the dossiers give them, worked out there and held against reported dates. */
const given = {
  'sa-huynh-fishing-feast': [
    ['2026-02-19', '2026-02-19'],
    ['2027-02-08', '2027-02-08'],
    ['2028-01-28', '2028-01-28'],
  ],
  'four-animal-boat-race': [
    ['2026-02-20', '2026-02-24'],
    ['2027-02-09', '2027-02-13'],
    ['2028-01-29', '2028-02-02'],
  ],
  'tinh-long-boat-race': [null, ['2027-02-10', '2027-02-11'], null],
  'truong-ba': [
    ['2026-05-31', '2026-06-01'],
    ['2027-05-20', '2027-05-21'],
    ['2028-05-09', '2028-05-10'],
  ],
  // 15 to 20 of the third month; the dossier names the 16th and the 18th to 20th inside it.
  'khao-le': [
    ['2026-05-01', '2026-05-06'],
    ['2027-04-21', '2027-04-26'],
    ['2028-04-09', '2028-04-14'],
  ],
} as const;

describe('the days of a feast in coming years', () => {
  it.each(Object.entries(given))('%s falls on the days that the dossier gives', (id, years) => {
    const found = comingYears(rule(id), '2026-01-01', 3);
    expect(found.map(({ year }) => year)).toEqual([2026, 2027, 2028]);
    expect(found.map(({ days }) => days && [days.start, days.end])).toEqual(years);
  });

  it('falls on the days that were reported', () => {
    const dates = (id: string, year: number) => comingYears(rule(id), `${year}-01-01`, 1)[0]?.days;
    const reported = { 2015: '02-21', 2018: '02-18', 2021: '02-14', 2025: '01-31' };
    for (const [year, day] of Object.entries(reported)) {
      expect(dates('sa-huynh-fishing-feast', Number(year))?.start).toBe(`${year}-${day}`);
    }
    expect(dates('tinh-long-boat-race', 2025)?.start).toBe('2025-02-02');
    expect(dates('truong-ba', 2022)).toEqual({ start: '2022-05-15', end: '2022-05-16' });
    expect(dates('truong-ba', 2024)).toEqual({ start: '2024-05-22', end: '2024-05-23' });
  });

  it('begins with the running feast and goes on to the next year when it is over', () => {
    const first = (today: string) => comingYears(rule('four-animal-boat-race'), today, 1)[0]?.year;
    expect(first('2026-02-24')).toBe(2026);
    expect(first('2026-02-25')).toBe(2027);
  });
});

describe('a lunar rule in words', () => {
  const t = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    `${key} ${Object.values(values).join(' ')}`;

  it('calls the first ten days “mùng” and the months by name', () => {
    expect(lunarText({ day: 8, month: 1, days: 4 }, 'vi', t)).toBe(
      'festivalPage.lunarDays mùng 8 giêng 11',
    );
    expect(lunarText({ day: 23, month: 12, days: 1 }, 'vi', t)).toBe(
      'festivalPage.lunarDay 23 chạp',
    );
  });

  it('counts in English', () => {
    expect(lunarText({ day: 2, month: 3, days: 2 }, 'en', t)).toBe(
      'festivalPage.lunarDays 2nd third 3rd',
    );
  });
});
