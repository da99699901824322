import { formatNumber } from '../i18n/formatters.ts';
import type { Locale } from '../i18n/locales.ts';
import type { DataRow, DataTable } from './schema/data.ts';

/** A figure that stands by itself, in the words of one language. */
export interface KeyFigure {
  readonly name: string;
  /** “over”, “about” or nothing. */
  readonly about: string;
  readonly value: string;
  readonly unit: string;
  /** Day, month or year; empty where the table gives none. */
  readonly asOf: string;
  readonly territory: DataRow['territory'];
  readonly note: string | undefined;
  /** Id of the source in the table's list. */
  readonly source: string;
}

/** The rows of a table with the columns name, about, value, unit and asOf. */
export function keyFigures({ rows }: DataTable, locale: Locale): KeyFigure[] {
  return rows.map((row) => {
    const words = (key: string) => {
      const value = row[key];
      return typeof value === 'object' ? value[locale] : String(value ?? '');
    };
    const { value, territory, note, source } = row;
    return {
      name: words('name'),
      about: words('about'),
      value: typeof value === 'number' ? formatNumber(value, locale) : words('value'),
      unit: words('unit'),
      asOf: words('asOf'),
      territory,
      note: note?.[locale],
      source,
    };
  });
}
