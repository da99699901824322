import { execFileSync } from 'node:child_process';
import { today } from '../content/schema/date.ts';

/**
 * The day for which the site is built, `YYYY-MM-DD` in Việt Nam: what counts as “next” on it. `SOURCE_DATE_EPOCH`
 * (seconds; https://reproducible-builds.org/specs/source-date-epoch/) where it is set, as a nightly build should;
 * otherwise the day of the last commit, so that the same commit gives the same site; without git, today.
 */
export function buildDay(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'] ?? lastCommit();
  return epoch === null ? today() : today(new Date(Number(epoch) * 1000));
}

function lastCommit(): string | null {
  try {
    const text = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return /^\d+$/.test(text) ? text : null;
  } catch {
    return null;
  }
}
