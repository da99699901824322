import { cellText, type ReportCell, type ReportDocument, type ReportTable } from './document.ts';

/** A report as Markdown. */
export function reportMarkdown({ title, intro, tables, notes }: ReportDocument): string {
  const parts = [
    `# ${title}`,
    ...intro,
    ...tables.flatMap((table) => [
      `## ${table.title}`,
      markdownTable(table),
      ...(table.note === undefined ? [] : [table.note]),
    ]),
    '## Cách đếm',
    notes.map((note) => `- ${note}`).join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}

function markdownTable({ head, rows }: ReportTable): string {
  const line = (cells: readonly ReportCell[]) =>
    `| ${cells.map((cell) => cellText(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
