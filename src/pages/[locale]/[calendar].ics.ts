import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import { buildDay } from '../../calendar/build-day.ts';
import { type CalendarFestival, festivalCalendar } from '../../calendar/festival-calendar.ts';
import { ruleText } from '../../calendar/rule-text.ts';
import { findEntry } from '../../content/queries.ts';
import type { Festival } from '../../content/schema/festival.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { calendarNames, entryPath } from '../../i18n/routes.ts';
import { useTranslations } from '../../i18n/translations.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale, calendar: calendarNames[locale] } }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const locale = params['locale'] as Locale;
  const t = useTranslations(locale);
  const festivals = await Promise.all(
    (await getCollection('festivals')).map(async ({ id, data }): Promise<CalendarFestival> => {
      const festival = data as Festival;
      const entry = festival.entry === undefined ? null : await findEntry(festival.entry, locale);
      return { id, festival, url: entry && new URL(entryPath(entry), site).href };
    }),
  );
  const calendar = festivalCalendar({
    locale,
    festivals,
    day: buildDay(),
    texts: {
      name: t('feeds.calendarName'),
      description: t('feeds.calendarDescription'),
      rule: (festival) => ruleText(festival, t),
      approximate: t('feeds.approximate'),
      source: t('body.source'),
      festival: t('feeds.festival'),
      remembrance: t('feeds.remembrance'),
    },
  });
  return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
};
