import { add } from './blocks.ts';
import { inks, type Sheet } from './document.ts';

export interface SheetFigure {
  readonly about: string;
  readonly value: string;
  readonly unit: string;
  readonly name: string;
  /** Territory, time and number of the source. */
  readonly origin: string;
}

const columns = 3;
const gap = 16;

/** The main figures, three in a row, each a paragraph that reads as one sentence. */
export function writeFigures(sheet: Sheet, figures: readonly SheetFigure[]): void {
  const { pdf, root, left, width } = sheet;
  const cell = (width - gap * (columns - 1)) / columns;
  for (let start = 0; start < figures.length; start += columns) {
    const top = pdf.y;
    let bottom = top;
    for (const [column, figure] of figures.slice(start, start + columns).entries()) {
      const x = left + column * (cell + gap);
      add(sheet, root, 'P', () => writeFigure(sheet, figure, x, top, cell));
      bottom = Math.max(bottom, pdf.y);
    }
    pdf.y = bottom + 8;
  }
}

function writeFigure({ pdf }: Sheet, figure: SheetFigure, x: number, y: number, width: number) {
  pdf.font('display').fillColor(inks.accent);
  let at = x;
  const onBaseline = (text: string, size: number) => {
    pdf.fontSize(size).text(text, at, y + 20, { baseline: 'alphabetic', lineBreak: false });
    at += pdf.widthOfString(text);
  };
  if (figure.about !== '') onBaseline(`${figure.about} `, 9.5);
  onBaseline(figure.value, 21);
  onBaseline(` ${figure.unit} `, 9.5);
  pdf.fillColor(inks.ink).font('strong').fontSize(8);
  pdf.text(`${figure.name} `, x, y + 27, { width });
  pdf.fillColor(inks.soft).font('text').fontSize(7).text(figure.origin, x, pdf.y, { width });
}
