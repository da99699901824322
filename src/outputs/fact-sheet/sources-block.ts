import type { Source } from '../../content/schema/source.ts';
import { formatDate } from '../../i18n/formatters.ts';
import type { Locale } from '../../i18n/locales.ts';
import { add, keepTogether } from './blocks.ts';
import { inks, type Sheet } from './document.ts';

const size = 6.2;
const gap = 14;

/** The numbered sources in two columns; the title leads to the address where there is one. */
export function writeSources(sheet: Sheet, sources: readonly Source[], locale: Locale): void {
  const { pdf, left, width } = sheet;
  const column = (width - gap) / 2;
  const half = Math.ceil(sources.length / 2);
  pdf.font('text').fontSize(size);
  const height = (list: readonly Source[], first: number) =>
    list.reduce(
      (sum, source, index) => sum + measure(sheet, source, first + index, column, locale),
      0,
    );
  keepTogether(
    sheet,
    Math.max(height(sources.slice(0, half), 1), height(sources.slice(half), half + 1)),
  );
  const top = pdf.y;
  let bottom = top;
  for (const [index, source] of sources.entries()) {
    if (index === half) pdf.y = top;
    const x = index < half ? left : left + column + gap;
    writeSource(sheet, source, index + 1, x, column, locale);
    bottom = Math.max(bottom, pdf.y);
  }
  pdf.y = bottom;
}

function words(source: Source, number: number, locale: Locale): string {
  const date = source.date === undefined ? '' : `, ${formatDate(source.date, locale)}`;
  return `[${number}] ${source.publisher}${date}: ${source.title}`;
}

function measure({ pdf }: Sheet, source: Source, number: number, width: number, locale: Locale) {
  return pdf.heightOfString(words(source, number, locale), { width }) + 1.5;
}

function writeSource(
  sheet: Sheet,
  source: Source,
  number: number,
  x: number,
  width: number,
  locale: Locale,
): void {
  const { pdf, root } = sheet;
  pdf.font('text').fontSize(size).fillColor(inks.soft);
  const text = words(source, number, locale);
  const { url } = source;
  if (url === undefined) add(sheet, root, 'P', () => pdf.text(text, x, pdf.y, { width }));
  else {
    const link = pdf.struct('Link', { alt: url }, () =>
      pdf.text(text, x, pdf.y, { width, link: url }),
    );
    root.add(link);
    link.end();
  }
  pdf.y += 1.5;
}
