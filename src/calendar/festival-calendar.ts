import type { Festival } from '../content/schema/festival.ts';
import type { Source } from '../content/schema/source.ts';
import type { Locale } from '../i18n/locales.ts';
import { type ContentLine, calendarFile, dateValue, textValue } from './ical.ts';
import { addDays, type Occurrence, occurrence } from './occurrences.ts';

export interface CalendarFestival {
  /** Name of the record in `content/data/festivals/`. */
  readonly id: string;
  readonly festival: Festival;
  /** Full address of the page about it, where there is one. */
  readonly url: string | null;
}

/** Words of the interface that the calendar uses. */
export interface CalendarTexts {
  readonly name: string;
  /** How the days were worked out, and in whose time. */
  readonly description: string;
  /** The lunar date of a festival, or that it keeps to the solar calendar. */
  readonly rule: (festival: Festival) => string;
  readonly approximate: string;
  readonly source: string;
  readonly festival: string;
  readonly remembrance: string;
}

export interface FestivalCalendar {
  readonly locale: Locale;
  readonly festivals: readonly CalendarFestival[];
  /** The day of the build, `YYYY-MM-DD`. */
  readonly day: string;
  readonly texts: CalendarTexts;
}

/** How many years ahead of the build the calendar goes. */
const yearsAhead = 3;

/**
 * The second half of every UID. Not the address of the site: that may change, and a calendar that has been subscribed
 * to would then hold everything twice.
 */
const namespace = 'le-hoi.quang-ngai';

/**
 * The festivals as an iCalendar file (RFC 5545), from January of the year of the build to three years after the build.
 * Festivals last whole days: such events have no time and no zone, they are days of Việt Nam wherever the reader is.
 * Days on which sources differ are `TENTATIVE`; the others get no status, since the organisers announce them each year.
 */
export function festivalCalendar({ locale, festivals, day, texts }: FestivalCalendar): string {
  const events = festivals
    .flatMap((item) =>
      occurrencesAround(item.festival, day).map((found) => ({ ...item, ...found })),
    )
    .sort((a, b) => a.days.start.localeCompare(b.days.start) || a.id.localeCompare(b.id));
  return calendarFile([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Quang Ngai//Festivals//${locale.toUpperCase()}`],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    // The names of RFC 7986 and those that calendars read in practice.
    ['NAME', textValue(texts.name)],
    ['X-WR-CALNAME', textValue(texts.name)],
    ['DESCRIPTION', textValue(texts.description)],
    ['X-WR-CALDESC', textValue(texts.description)],
    ['X-WR-TIMEZONE', 'Asia/Ho_Chi_Minh'],
    ['REFRESH-INTERVAL;VALUE=DURATION', 'P7D'],
    ['X-PUBLISHED-TTL', 'P7D'],
    ...events.flatMap((event) => eventLines(event, locale, day, texts)),
    ['END', 'VCALENDAR'],
  ]);
}

interface YearOfFestival {
  /** The year in which the lunar or solar year of the occurrence begins: it stays the same when a rule is mended. */
  readonly year: number;
  readonly days: Occurrence;
}

function occurrencesAround(festival: Festival, day: string): YearOfFestival[] {
  const first = Number(day.slice(0, 4));
  const last = `${first + yearsAhead}${day.slice(4)}`;
  const found: YearOfFestival[] = [];
  // A lunar year reaches into the next solar one.
  for (let year = first - 1; year <= first + yearsAhead; year += 1) {
    const days = occurrence(festival, year);
    if (days && days.end >= `${first}-01-01` && days.start <= last) found.push({ year, days });
  }
  return found;
}

function eventLines(
  { id, festival, url, year, days }: CalendarFestival & YearOfFestival,
  locale: Locale,
  day: string,
  texts: CalendarTexts,
): ContentLine[] {
  const text = (name: string, value: string): ContentLine => [
    `${name};LANGUAGE=${locale}`,
    textValue(value),
  ];
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${id}-${year}-${locale}@${namespace}`],
    ['DTSTAMP', `${dateValue(day)}T000000Z`],
    ['DTSTART;VALUE=DATE', dateValue(days.start)],
    // The first day on which it is over (RFC 5545, 3.6.1).
    ['DTEND;VALUE=DATE', dateValue(addDays(days.end, 1))],
    text('SUMMARY', festival.name[locale]),
    text('LOCATION', festival.place[locale]),
    text('DESCRIPTION', description(festival, url, locale, texts)),
    text('CATEGORIES', festival.mourning ? texts.remembrance : texts.festival),
    ...(url === null ? [] : [['URL', url] as const]),
    ...(festival.approximate ? [['STATUS', 'TENTATIVE'] as const] : []),
    // The reader's own time stays free.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
}

function description(
  festival: Festival,
  url: string | null,
  locale: Locale,
  texts: CalendarTexts,
): string {
  return [
    festival.approximate ? texts.approximate : null,
    texts.rule(festival),
    festival.note?.[locale],
    festival.lunar ? texts.description : null,
    ...festival.sources.map((source) => `${texts.source}: ${sourceText(source)}`),
    url,
  ]
    .filter((part) => typeof part === 'string')
    .join('\n');
}

function sourceText({ title, publisher, date, url }: Source): string {
  return [title, publisher, date, url].filter((part) => part !== undefined).join(', ');
}
