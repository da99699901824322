import type { ReportCell, ReportDocument } from './document.ts';

/** Spreadsheets take UTF-8 for Latin letters unless the file begins with this mark. */
const byteOrderMark = '\uFEFF';

/**
 * The figures of a report as CSV (RFC 4180), one figure a line, so that a spreadsheet can filter and add them up.
 * Figures are bare numbers.
 */
export function reportCsv({ tables }: ReportDocument): string {
  const lines = tables.flatMap(({ title, head, rows }) =>
    rows.flatMap(([name = '', ...figures]) =>
      figures.map((figure, index) => [title, name, head[index + 1] ?? '', figure]),
    ),
  );
  return byteOrderMark + [['bảng', 'dòng', 'cột', 'giá trị'], ...lines].map(csvLine).join('');
}

function csvLine(cells: readonly ReportCell[]): string {
  const field = (cell: ReportCell) => {
    const text = String(cell);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `${cells.map(field).join(',')}\r\n`;
}
