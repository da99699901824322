import { describe, expect, it } from 'vitest';
import { nextOccurrence, occurrence } from '../../src/calendar/occurrences.ts';

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
});
