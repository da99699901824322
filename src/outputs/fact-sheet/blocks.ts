import { encode } from 'uqr';
import { inks, type Sheet, type SheetFont, type Structure } from './document.ts';

export interface TextStyle {
  readonly font?: SheetFont;
  readonly size: number;
  readonly ink?: string;
  readonly gapAfter?: number;
  readonly link?: string;
}

/** A heading or paragraph across the sheet; a block that would break is carried to the next page whole. */
export function writeBlock(
  sheet: Sheet,
  tag: 'H1' | 'H2' | 'P',
  text: string,
  style: TextStyle,
  width = sheet.width,
): void {
  const { pdf, root, left } = sheet;
  const setType = () => pdf.font(style.font ?? 'text').fontSize(style.size);
  setType();
  keepTogether(sheet, pdf.heightOfString(text, { width }));
  // A new page begins with the plain font again.
  setType().fillColor(style.ink ?? inks.ink);
  add(sheet, root, tag, () => pdf.text(text, left, pdf.y, { width }));
  pdf.y += style.gapAfter ?? 0;
}

/** A line of ink across the sheet, of no meaning to a reader who listens. */
export function writeRule(sheet: Sheet, thickness: number, ink: string): void {
  const { pdf, left, width } = sheet;
  pdf.markContent('Artifact', { type: 'Layout' });
  pdf.rect(left, pdf.y, width, thickness).fill(ink);
  pdf.endMarkedContent();
  pdf.y += thickness;
}

/** Starts a new page unless `height` points are left on this one. */
export function keepTogether({ pdf }: Sheet, height: number): void {
  if (pdf.y + height > pdf.page.maxY()) pdf.addPage();
}

/** The QR code of an address as a square with its upper right corner at `right`, `top`. */
export function writeCode(sheet: Sheet, address: string, alt: string, size = 62): void {
  const { pdf, root, left, width } = sheet;
  const { data } = encode(address, { border: 0 });
  const dot = size / data.length;
  const [x0, y0] = [left + width - size, pdf.page.margins.top];
  const figure = pdf.struct('Figure', { alt }, () => {
    for (const [row, dots] of data.entries()) {
      for (const [column, dark] of dots.entries()) {
        if (dark) pdf.rect(x0 + column * dot, y0 + row * dot, dot, dot);
      }
    }
    pdf.fill(inks.ink);
  });
  root.add(figure);
  figure.end();
}

/** Draws inside a new element of the structure tree. */
export function add({ pdf }: Sheet, parent: Structure, tag: string, draw: () => void): void {
  const element = pdf.struct(tag, {}, draw);
  parent.add(element);
  element.end();
}
