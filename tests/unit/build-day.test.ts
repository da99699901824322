import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildDay } from '../../src/calendar/build-day.ts';

afterEach(() => vi.unstubAllEnvs());

function withEpoch(value: string): string {
  vi.stubEnv('SOURCE_DATE_EPOCH', value);
  return buildDay();
}

describe('the day of the build', () => {
  it('is that of SOURCE_DATE_EPOCH in Việt Nam', () => {
    // 17:00 UTC is midnight in Việt Nam.
    expect(withEpoch(String(Date.UTC(2026, 0, 1, 16, 59, 59) / 1000))).toBe('2026-01-01');
    expect(withEpoch(String(Date.UTC(2026, 0, 1, 17) / 1000))).toBe('2026-01-02');
  });

  it('takes an empty variable for none', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
    const unset = buildDay();
    expect(withEpoch('')).toBe(unset);
    expect(withEpoch(' ')).toBe(unset);
  });

  it.each(['2026-01-01', 'now', '1767200400.5', '-1', '9'.repeat(30)])('refuses %s', (value) => {
    expect(() => withEpoch(value)).toThrow(/cần số giây[\s\S]*seconds since 1 January 1970/);
  });
});
