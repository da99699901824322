import { getCollection } from 'astro:content';
import type { Festival } from '../content/schema/festival.ts';
import { buildDay } from './build-day.ts';
import { nextOccurrence, type Occurrence } from './occurrences.ts';

export interface Upcoming {
  readonly id: string;
  readonly festival: Festival;
  readonly next: Occurrence;
}

/** All yearly days with their next date after the build, the nearest first. */
export async function upcomingFestivals(): Promise<Upcoming[]> {
  const day = buildDay();
  return (await getCollection('festivals'))
    .flatMap(({ id, data }) => {
      const festival = data as Festival;
      const next = nextOccurrence(festival, day);
      return next ? [{ id, festival, next }] : [];
    })
    .sort((a, b) => a.next.start.localeCompare(b.next.start) || a.id.localeCompare(b.id));
}
