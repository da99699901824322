import { type TableRow, tableRows } from '../../components/article/table-cells.ts';
import { isOldFigure, oldRows, rowDate } from '../../content/figure-age.ts';
import { type KeyFigure, keyFigures } from '../../content/key-figures.ts';
import type { DataRow, DataTable } from '../../content/schema/data.ts';
import { formatDate } from '../../i18n/formatters.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translations.ts';
import { keepTogether, writeBlock, writeCode, writeRule } from './blocks.ts';
import { inks, openSheet } from './document.ts';
import { type SheetFigure, writeFigures } from './figures-grid.ts';
import { numberSources, type SourceNumbers } from './source-numbers.ts';
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
  const numbers = numberSources([figures, ...content.tables.map(({ table }) => table)]);
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
    keyFigures(figures, locale).map((figure) => figureOf(figure, content, numbers)),
  );
  sheet.pdf.y += 4;
  for (const { table, columns } of content.tables) {
    writeTable(sheet, tableOf(table, columns, content, numbers));
  }
  keepTogether(sheet, 60);
  writeBlock(sheet, 'H2', t('body.sources'), {
    font: 'strong',
    size: 9.5,
    ink: inks.accent,
    gapAfter: 3,
  });
  writeSources(sheet, numbers.sources, locale);
  return sheet.finish();
}

function figureOf(
  figure: KeyFigure,
  { figures, locale, t, day }: SheetContent,
  { numberOf }: SourceNumbers,
): SheetFigure {
  const { asOf, note, source, territory, about, value, unit, name } = figure;
  const origin = [
    `${t(`territory.${territory}`)} · ${formatDate(asOf, locale)} [${numberOf(figures, source)}]`,
    isOldFigure(asOf, day) && `(${t('figureAge.figure', { year: asOf.slice(0, 4) })})`,
    note,
  ];
  return { about, value, unit, name, origin: origin.filter(Boolean).join(' ') };
}

function tableOf(
  table: DataTable,
  columns: readonly string[],
  { locale, t, day }: SheetContent,
  { numberOf }: SourceNumbers,
): SheetTable {
  const shown = columns.map((key) => {
    const position = table.columns.findIndex((column) => column.key === key);
    const column = table.columns[position];
    if (!column) throw new Error(`“${table.title.vi}” has no column “${key}” for the fact sheet.`);
    return { position, column };
  });
  const rows = tableRows(table, locale);
  const notes = rows.flatMap(({ mark, note }) => (note === null ? [] : [`${mark}) ${note}`]));
  const withTerritory = new Set(rows.map(({ territory }) => territory)).size > 1;
  const old = oldRows(table, day);
  const name = (row: TableRow, index: number, text: string) => {
    const year = rowDate(table, table.rows[index] as DataRow)?.slice(0, 4) ?? '';
    const age = old.includes(index) ? `(${t('figureAge.figure', { year })})` : null;
    return [text, row.mark === null ? null : `${row.mark})`, age].filter(Boolean).join(' ');
  };
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
        return place === 0 ? name(row, index, text) : text;
      }),
      ...(withTerritory ? [t(`territory.${row.territory}`)] : []),
      `[${numberOf(table, row.source)}]`,
    ]),
    note: [table.note?.[locale], ...notes].filter(Boolean).join(' ') || null,
  };
}

/** Width of a column as a share: names and words want room, numbers little. */
function columnShare(type: DataTable['columns'][number]['type'], index: number): number {
  if (index === 0) return 3;
  return { text: 4.4, date: 2.1, number: 1.6 }[type];
}
