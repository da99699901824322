import type { APIRoute } from 'astro';
import { buildDay } from '../../calendar/build-day.ts';
import { figuresTable } from '../../content/tables.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { factSheetNames, sectionPath } from '../../i18n/routes.ts';
import { useTranslations } from '../../i18n/translations.ts';
import { factSheet } from '../../outputs/fact-sheet/sheet.ts';

/** What the sheet prints of each table, in its order. */
const printed = [
  { id: 'zones-and-parks', columns: ['name', 'area', 'asOf', 'projects'] },
  { id: 'grdp', columns: ['period', 'growth', 'size2010', 'sizeCurrent', 'perHead'] },
  { id: 'vsip-investors', columns: ['asOf', 'count', 'counted', 'capital', 'jobs'] },
  { id: 'steel-capacity', columns: ['project', 'capacity', 'state', 'asOf'] },
  { id: 'refinery-upgrade', columns: ['product', 'now', 'planned', 'asOf'] },
] as const;

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale, sheet: factSheetNames[locale] } }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const locale = params['locale'] as Locale;
  const pdf = await factSheet({
    locale,
    t: useTranslations(locale),
    figures: await figuresTable('investment-figures'),
    tables: await Promise.all(
      printed.map(async ({ id, columns }) => ({ table: await figuresTable(id), columns })),
    ),
    address: new URL(sectionPath(locale, 'investment'), site).href,
    day: buildDay(),
  });
  return new Response(new Uint8Array(pdf), { headers: { 'Content-Type': 'application/pdf' } });
};
