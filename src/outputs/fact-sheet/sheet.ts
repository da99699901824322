import { tableRows } from '../../components/article/table-cells.ts';
import type { DataRow, DataTable } from '../../content/schema/data.ts';
import type { Source } from '../../content/schema/source.ts';
import { formatDate, formatNumber } from '../../i18n/formatters.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translations.ts';
import { keepTogether, writeBlock, writeCode, writeRule } from './blocks.ts';
import { inks, openSheet } from './document.ts';
import { type SheetFigure, writeFigures } from './figures-grid.ts';
import { writeSources } from './sources-block.ts';
import { type SheetTable, writeTable } from './table-block.ts';

export interface SheetContent {
  readonly locale: Locale;
  readonly t: Translate;
  /** The large figures at the head: a table with the columns name, about, value, unit and asOf. */
  readonly figures: DataTable;
  readonly tables: readonly { readonly table: DataTable; readonly columns: readonly string[] }[];
  /** Address of the page that the sheet belongs to. */
  readonly address: string;
  /** Day of the build, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The figures for investors on one sheet of A4, printed on both sides, as a tagged PDF. */
export async function factSheet(content: SheetContent): Promise<Buffer> {
  const { locale, t, figures, address, day } = content;
  const number = sourceNumbers(content);
  const sheet = openSheet({
    locale,
    title: t('factSheet.title'),
    subject: t('factSheet.subject'),
    author: t('factSheet.author'),
    day,
  });
  writeCode(sheet, address, t('factSheet.code', { address }));
  const headWidth = sheet.width - 80;
  writeBlock(
    sheet,
    'H1',
    t('factSheet.title'),
    { font: 'display', size: 21, gapAfter: 2 },
    headWidth,
  );
  const version = t('factSheet.version', { date: formatDate(day, locale), address });
  writeBlock(sheet, 'P', version, { size: 7.6, ink: inks.soft, gapAfter: 3 }, headWidth);
  writeBlock(sheet, 'P', t('factSheet.territories'), { size: 8, gapAfter: 7 }, headWidth);
  writeRule(sheet, 1.5, inks.accent);
  sheet.pdf.y += 8;
  writeFigures(
    sheet,
    figures.rows.map((row) => figureOf(row, figures, content, number)),
  );
  sheet.pdf.y += 4;
  for (const { table, columns } of content.tables) {
    writeTable(sheet, tableOf(table, columns, locale, t, number));
  }
  keepTogether(sheet, 60);
  writeBlock(sheet, 'H2', t('body.sources'), {
    font: 'strong',
    size: 9.5,
    ink: inks.accent,
    gapAfter: 3,
  });
  writeSources(
    sheet,
    [...number.keys()].map((key) => sourceOf(content, key)),
    locale,
  );
  return sheet.finish();
}

const keyOf = (source: Source) => `${source.publisher}\n${source.title}`;

/** Every source of a printed row, numbered in the order in which the sheet names them. */
function sourceNumbers({ figures, tables }: SheetContent): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const table of [figures, ...tables.map((each) => each.table)]) {
    for (const row of table.rows) {
      const key = keyOf(sourceById(table, row.source));
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
    }
  }
  return numbers;
}

function sourceById(table: DataTable, id: string): Source {
  const source = table.sources.find((each) => each.id === id);
  if (!source)
    throw new Error(`“${table.title.vi}”: the source “${id}” of a row is not in its list.`);
  return source;
}

function sourceOf({ figures, tables }: SheetContent, key: string): Source {
  const all = [figures, ...tables.map(({ table }) => table)].flatMap(({ sources }) => sources);
  const source = all.find((each) => keyOf(each) === key);
  if (!source) throw new Error(`The fact sheet numbers a source that no table has: ${key}.`);
  return source;
}

function figureOf(
  row: DataRow,
  table: DataTable,
  { locale, t }: SheetContent,
  number: ReadonlyMap<string, number>,
): SheetFigure {
  const words = (key: string) => {
    const value = row[key];
    return typeof value === 'object' ? value[locale] : String(value ?? '');
  };
  const value = row['value'];
  const source = number.get(keyOf(sourceById(table, row.source)));
  const when = formatDate(words('asOf'), locale);
  const note = row.note === undefined ? '' : ` ${row.note[locale]}`;
  return {
    about: words('about'),
    value: typeof value === 'number' ? formatNumber(value, locale) : words('value'),
    unit: words('unit'),
    name: words('name'),
    origin: `${t(`territory.${row.territory}`)} · ${when} [${source}]${note}`,
  };
}

function tableOf(
  table: DataTable,
  columns: readonly string[],
  locale: Locale,
  t: Translate,
  number: ReadonlyMap<string, number>,
): SheetTable {
  const shown = columns.map((key) => {
    const position = table.columns.findIndex((column) => column.key === key);
    const column = table.columns[position];
    if (!column) throw new Error(`“${table.title.vi}” has no column “${key}” for the fact sheet.`);
    return { position, column };
  });
  const rows = tableRows(table, locale);
  const places = new Set(rows.map(({ territory }) => territory));
  const notes = rows.flatMap(({ mark, note }) => (note === null ? [] : [`${mark}) ${note}`]));
  const withTerritory = places.size > 1;
  return {
    title: table.title[locale],
    heads: [
      ...shown.map(({ column }) =>
        column.unit ? `${column.label[locale]} (${column.unit[locale]})` : column.label[locale],
      ),
      ...(withTerritory ? [t('factSheet.territory')] : []),
      t('factSheet.source'),
    ],
    widths: [
      ...shown.map(({ column }, index) => columnShare(column.type, index)),
      ...(withTerritory ? [3.2] : []),
      1,
    ],
    numbers: shown.flatMap(({ column }, index) => (column.type === 'number' ? [index] : [])),
    rows: rows.map((row, index) => [
      ...shown.map(({ position }, place) => {
        const text = row.cells[position] ?? '–';
        return place === 0 && row.mark !== null ? `${text} ${row.mark})` : text;
      }),
      ...(withTerritory ? [t(`territory.${row.territory}`)] : []),
      `[${number.get(keyOf(sourceById(table, table.rows[index]?.source ?? '')))}]`,
    ]),
    note: [table.note?.[locale], ...notes].filter(Boolean).join(' ') || null,
  };
}

/** Width of a column as a share: names and words want room, numbers little. */
function columnShare(type: DataTable['columns'][number]['type'], index: number): number {
  if (index === 0) return 3;
  return { text: 4.4, date: 2.1, number: 1.6 }[type];
}
