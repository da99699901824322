import { getCollection } from 'astro:content';
import type { Festival } from '../content/schema/festival.ts';
import { buildDay } from './build-day.ts';
import { nextOccurrence, type Occurrence } from './occurrences.ts';

export interface Upcoming {
  readonly id: string;
  readonly festival: Festival;
  readonly next: Occurrence;
}

/**
 * All yearly days with their next date after the build, the nearest first; with `months` only those that begin within so
 * many months.
 */
export async function upcomingFestivals(months = Number.POSITIVE_INFINITY): Promise<Upcoming[]> {
  const day = buildDay();
  const isSoon = ({ next }: Upcoming) =>
    months === Number.POSITIVE_INFINITY || next.start < monthsLater(day, months);
  return (await getCollection('festivals'))
    .flatMap(({ id, data }) => {
      const festival = data as Festival;
      const next = nextOccurrence(festival, day);
      return next ? [{ id, festival, next }] : [];
    })
    .filter(isSoon)
    .sort((a, b) => a.next.start.localeCompare(b.next.start) || a.id.localeCompare(b.id));
}

/** The same day so many months later, both `YYYY-MM-DD`. */
function monthsLater(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}
