import { describe, expect, it } from 'vitest';
import { nextOccurrence, occurrence } from '../../src/calendar/occurrences.ts';
import { ruleText } from '../../src/calendar/rule-text.ts';

/** Dates as published, or as the dossier on festivals worked them out and checked them. */
const known = [
  [3, 1, 2026, '2026-02-19'],
  [3, 1, 2027, '2027-02-08'],
  [3, 1, 2028, '2028-01-28'],
  [4, 1, 2026, '2026-02-20'],
  [16, 3, 2019, '2019-04-20'],
  [16, 3, 2022, '2022-04-16'],
  [16, 3, 2024, '2024-04-24'],
  [16, 3, 2026, '2026-05-02'],
  [16, 3, 2027, '2027-04-22'],
  [16, 3, 2028, '2028-04-10'],
  [15, 4, 2026, '2026-05-31'],
  [15, 4, 2027, '2027-05-20'],
  [15, 4, 2028, '2028-05-09'],
] as const;

describe('the lunar calendar', () => {
  it.each(known)('day %d of month %d of %d is %s', (day, month, year, solar) => {
    expect(occurrence({ lunar: { day, month, days: 1 } }, year)?.start).toBe(solar);
  });

  it('takes the regular month, not the leap month, of 2025', () => {
    expect(occurrence({ lunar: { day: 1, month: 6, days: 1 } }, 2025)?.start).toBe('2025-06-25');
  });

  it('has no 30th in a month of 29 days, and does not move it', () => {
    const rule = { lunar: { day: 30, month: 12, days: 1 } };
    // The last month of Giáp Thìn had 29 days: Tết was 29 January 2025.
    expect(occurrence({ lunar: { day: 29, month: 12, days: 1 } }, 2024)?.start).toBe('2025-01-28');
    expect(occurrence(rule, 2024)).toBeNull();
    // That of Quý Mão had 30: Tết was 10 February 2024.
    expect(occurrence(rule, 2023)).toEqual({ start: '2024-02-09', end: '2024-02-09' });
    expect(nextOccurrence(rule, '2024-02-10')?.start.slice(0, 4)).not.toBe('2025');
  });
});

describe('the next occurrence', () => {
  it('is the running one until its last day', () => {
    const rule = { lunar: { day: 4, month: 1, days: 5 } };
    expect(nextOccurrence(rule, '2026-02-24')).toEqual({ start: '2026-02-20', end: '2026-02-24' });
    expect(nextOccurrence(rule, '2026-02-25')?.start).toBe('2027-02-09');
  });

  it('waits for the years of its rhythm', () => {
    const rule = { lunar: { day: 5, month: 1, days: 2 }, rhythm: { years: 2, from: 2025 } };
    expect(nextOccurrence(rule, '2025-03-01')).toEqual({ start: '2027-02-10', end: '2027-02-11' });
    expect(occurrence(rule, 2026)).toBeNull();
  });

  it('knows solar dates and the turn of the year', () => {
    const rule = { solar: { day: 31, month: 12, days: 2 } };
    expect(nextOccurrence(rule, '2027-01-01')).toEqual({ start: '2026-12-31', end: '2027-01-01' });
  });

  it('is found however rare, and null where the rule gives none', () => {
    const leapDay = { solar: { day: 29, month: 2, days: 1 } };
    expect(occurrence(leapDay, 2027)).toBeNull();
    expect(nextOccurrence(leapDay, '2024-03-01')?.start).toBe('2028-02-29');
    const jubilee = { ...leapDay, rhythm: { years: 60, from: 2024 } };
    expect(nextOccurrence(jubilee, '2024-03-01')?.start).toBe('2084-02-29');
    const never = { ...leapDay, rhythm: { years: 2, from: 2025 } };
    expect(nextOccurrence(never, '2024-03-01')).toBeNull();
    expect(nextOccurrence({ solar: { day: 31, month: 4, days: 1 } }, '2026-01-01')).toBeNull();
  });
});

describe('the rule in words', () => {
  it('says where there are years without the day', () => {
    const t = (key: string) => key;
    expect(ruleText({ lunar: { day: 29, month: 12, days: 1 } }, t)).toBe('calendar.lunar');
    expect(ruleText({ lunar: { day: 30, month: 12, days: 1 } }, t)).toContain('calendar.rests');
    expect(ruleText({ solar: { day: 29, month: 2, days: 1 } }, t)).toContain('calendar.rests');
  });
});
