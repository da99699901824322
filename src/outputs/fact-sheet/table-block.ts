import { keepTogether, writeBlock } from './blocks.ts';
import { inks, type Sheet } from './document.ts';

export interface SheetTable {
  readonly title: string;
  readonly heads: readonly string[];
  /** Widths of the columns as shares of the sheet. */
  readonly widths: readonly number[];
  /** Positions of the columns of numbers: set flush right. */
  readonly numbers: readonly number[];
  readonly rows: readonly (readonly string[])[];
  readonly note: string | null;
}

const size = 7.2;

/** A table with its title above and what it does not show below; header cells are told as such. */
export function writeTable(sheet: Sheet, table: SheetTable): void {
  const { pdf, root, left, width } = sheet;
  keepTogether(sheet, roughHeight(table));
  writeBlock(sheet, 'H2', table.title, {
    font: 'strong',
    size: 9.5,
    ink: inks.accent,
    gapAfter: 3,
  });
  const total = table.widths.reduce((sum, share) => sum + share, 0);
  const align = (column: number) =>
    ({ x: table.numbers.includes(column) ? 'right' : 'left' }) as const;
  pdf.font('text').fontSize(size).fillColor(inks.ink);
  pdf.x = left;
  pdf.table({
    structParent: root,
    maxWidth: width,
    columnStyles: table.widths.map((share) => (share / total) * width),
    defaultStyle: {
      // Coloured rows instead of rules: a rule on one side gives cells an attribute that readers of PDF refuse.
      border: 0,
      padding: { top: 1.8, bottom: 2, left: 3, right: 5 },
      textColor: inks.ink,
    },
    rowStyles: (row) => (row % 2 === 1 ? { backgroundColor: inks.band } : {}),
    data: [
      table.heads.map((text, column) => ({
        text,
        type: 'TH' as const,
        scope: 'Column' as const,
        align: align(column),
        textColor: inks.soft,
      })),
      ...table.rows.map((row) =>
        row.map((text, column) =>
          column === 0
            ? { text, type: 'TH' as const, scope: 'Row' as const }
            : { text, align: align(column) },
        ),
      ),
    ],
  });
  pdf.x = left;
  pdf.y += 3;
  if (table.note !== null) writeBlock(sheet, 'P', table.note, { size: 6.6, ink: inks.soft });
  pdf.y += 9;
}

/** Points that the table will take at most when no cell needs a third line: it is not to break where it need not. */
function roughHeight({ rows, note }: SheetTable): number {
  return 45 + rows.length * 15 + (note === null ? 0 : 9 * Math.ceil(note.length / 130));
}
