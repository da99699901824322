import type { Content } from '../../../src/content/model.ts';
import { dateFigure } from '../../../src/content/parity/figure.ts';
import { figuresOf } from '../../../src/content/parity/figures.ts';
import type { DataRow, DataTable } from '../../../src/content/schema/data.ts';
import type { Zone } from '../../../src/content/schema/zone.ts';
import { formatNumber } from '../../../src/i18n/formatters.ts';
import type { Locale } from '../../../src/i18n/locales.ts';

type Text = Readonly<Record<Locale, string>>;

/**
 * Every number with its unit and every date of the tables and zones of `content/data`, as the keys that figures of a
 * text `accept`. Their sources are left out: the date of an article is no figure.
 */
export function dataOffers(content: Content, locale: Locale): Set<string> {
  return new Set([
    ...Object.values(content.data).flatMap((table) => tableOffers(table, locale)),
    ...Object.values(content.zones).flatMap((zone) => zoneOffers(zone, locale)),
  ]);
}

function tableOffers({ note, columns, rows }: DataTable, locale: Locale): string[] {
  const cells = rows.flatMap((row) =>
    columns.flatMap(({ key, unit, type }) => {
      const cell = row[key];
      if (cell === undefined) return [];
      if (type === 'date') return dateOffers(String(cell));
      if (typeof cell === 'number') return numberOffers(cell, unit ?? ownUnit(row), locale);
      return textOffers(cell, locale);
    }),
  );
  return [
    ...textOffers(note, locale),
    ...cells,
    ...rows.flatMap((row) => textOffers(row.note, locale)),
  ];
}

/** Tables of unlike figures name the unit in a column of each row. */
function ownUnit(row: DataRow): Text | undefined {
  const unit = row['unit'];
  return typeof unit === 'object' ? unit : undefined;
}

function zoneOffers(zone: Zone, locale: Locale): string[] {
  const unit = { vi: 'ha', en: 'ha' };
  const facts = [...zone.status, ...zone.sectors, ...zone.investors, ...zone.transport];
  return [
    ...zone.area.flatMap(({ hectares, note }) => [
      ...numberOffers(hectares, unit, locale),
      ...textOffers(note, locale),
    ]),
    ...facts.flatMap(({ text }) => textOffers(text, locale)),
    ...[...zone.area, ...facts].flatMap(({ asOf }) => dateOffers(asOf)),
  ];
}

function numberOffers(value: number, unit: Text | undefined, locale: Locale): string[] {
  return textOffers(`${formatNumber(value, locale)} ${unit?.[locale] ?? ''}`, locale);
}

function textOffers(text: string | Text | undefined, locale: Locale): string[] {
  const words = typeof text === 'object' ? text[locale] : (text ?? '');
  return figuresOf(words, locale).flatMap(({ token, offers }) =>
    // The parts of a date are no numbers: 12 December does not vouch for “12 schools”.
    /^\d{4}-|^--/.test(token) ? offers.filter((key) => !/^number \d\d?$/.test(key)) : offers,
  );
}

function dateOffers(asOf: string | undefined): string[] {
  if (asOf === undefined) return [];
  const [year, month, day] = asOf.split('-').map(Number);
  if (year === undefined) return [];
  const own = [`number ${year}`, `bare ${year}`];
  if (month === undefined) return own;
  const span = { start: 0, end: 0 };
  const { offers } = dateFigure(span, { year, month, day: day ?? null });
  return [...own, ...offers.filter((key) => !key.startsWith('number '))];
}
