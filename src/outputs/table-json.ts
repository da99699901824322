import type { DataTable } from '../content/schema/data.ts';

/** Licence of the site's own data, as the data page states it. */
export const dataLicence = 'https://creativecommons.org/licenses/by/4.0/';

/**
 * A table of figures for programs: columns as written by the editors, each row with its values by column key and its
 * whole source, so that a row can be understood alone.
 */
export function tableJson(id: string, table: DataTable, page: string): string {
  const { title, note, columns, rows, sources } = table;
  return `${JSON.stringify(
    {
      id,
      title,
      note,
      page,
      licence: dataLicence,
      columns,
      rows: rows.map(({ source, territory, note: rowNote, page: _page, ...values }) => ({
        territory,
        values,
        note: rowNote,
        source: sources.find((each) => each.id === source),
      })),
    },
    null,
    1,
  )}\n`;
}
