import type { Occurrence } from '../../calendar/occurrences.ts';
import type { Festival } from '../../content/schema/festival.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type JsonLdThing, thing } from './json-ld.ts';
import { provinceAddress } from './place.ts';

/**
 * The next time of a festival. Where sources differ about the days, only the months are given (ISO 8601 allows that):
 * schema.org has no word for “about”. `url` is the full address of the page about it.
 */
export function festivalEvent(
  festival: Festival,
  { start, end }: Occurrence,
  locale: Locale,
  url: string,
): JsonLdThing {
  const length = festival.approximate ? 'YYYY-MM'.length : undefined;
  return thing('Event', {
    name: festival.name[locale],
    description: festival.note?.[locale],
    startDate: start.slice(0, length),
    endDate: end.slice(0, length),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    eventStatus: 'https://schema.org/EventScheduled',
    inLanguage: locale,
    location: {
      '@type': 'Place',
      name: festival.place[locale],
      address: provinceAddress(),
    },
    url,
  });
}
