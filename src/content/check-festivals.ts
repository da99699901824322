import { nextOccurrence } from '../calendar/occurrences.ts';
import { hint } from './guard/nearest.ts';
import { type Problem, problem } from './guard/problem.ts';
import type { Records } from './record-folder.ts';
import { today } from './schema/date.ts';
import type { Festival } from './schema/festival.ts';

/**
 * A yearly day may only name a page that exists, and its rule must give a day now and then. `ids` are those of all
 * articles, `collection/key`.
 */
export function checkFestivals(
  { records, locate }: Pick<Records<Festival>, 'records' | 'locate'>,
  ids: ReadonlySet<string>,
): Problem[] {
  return Object.entries(records).flatMap(([id, festival]) => {
    const problems: Problem[] = [];
    const { entry, solar } = festival;
    if (entry !== undefined && !ids.has(entry)) {
      const values = { id: entry, hint: hint(entry, ids) };
      problems.push(problem(...locate(id, ['entry']), 'unknown-entry', values));
    }
    const last = solar ? longestMonth(solar.month) : 30;
    if (solar && solar.day > last) {
      const { day, month } = solar;
      const place = locate(id, ['solar', 'day']);
      problems.push(problem(...place, 'festival-day', { day, month, last }));
    } else if (!nextOccurrence(festival, today())) {
      const place = locate(id, [solar ? 'solar' : 'lunar']);
      problems.push(problem(...place, 'festival-never'));
    }
    return problems;
  });
}

/** Days of a month of the solar calendar, from 1; February as in a leap year. */
function longestMonth(month: number): number {
  return new Date(Date.UTC(2024, month, 0)).getUTCDate();
}
