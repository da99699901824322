import { execFileSync } from 'node:child_process';
import { today } from '../content/schema/date.ts';

/**
 * The day for which the site is built, `YYYY-MM-DD` in Việt Nam: what counts as “next” on it. `SOURCE_DATE_EPOCH`
 * (seconds; https://reproducible-builds.org/specs/source-date-epoch/) where it is set, as a nightly build should;
 * otherwise the day of the last commit, so that the same commit gives the same site; without git, today.
 * An empty variable is as good as none; throws where it holds anything but seconds.
 */
export function buildDay(): string {
  const epoch = sourceDateEpoch() ?? lastCommit();
  return epoch === null ? today() : today(new Date(epoch * 1000));
}

/** Seconds to the last day that has a year of four digits. */
const latest = Date.UTC(9999, 11, 30) / 1000;

function sourceDateEpoch(): number | null {
  const text = process.env['SOURCE_DATE_EPOCH']?.trim() ?? '';
  if (text === '') return null;
  if (!/^\d+$/.test(text) || Number(text) > latest) {
    throw new Error(
      `SOURCE_DATE_EPOCH=“${text}”: cần số giây tính từ 1-1-1970, ví dụ 1767200400; bỏ biến này thì lấy ngày của lần commit cuối.\n` +
        `SOURCE_DATE_EPOCH=“${text}”: seconds since 1 January 1970 are needed, such as 1767200400; unset, the day of the last commit counts.`,
    );
  }
  return Number(text);
}

function lastCommit(): number | null {
  try {
    const text = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return /^\d+$/.test(text) ? Number(text) : null;
  } catch {
    return null;
  }
}
