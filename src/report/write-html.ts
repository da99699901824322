import { element, escapeMarkup } from '../maps/markup.ts';
import { cellText, type ReportCell, type ReportDocument, type ReportTable } from './document.ts';

/** Black on white, so that it prints and can be pasted into a letter. */
const style =
  'body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}' +
  'table{border-collapse:collapse;width:100%}caption,th,td{text-align:start;padding:.3em .8em .3em 0}' +
  'caption{font-weight:600}th,td{border-bottom:1px solid #bbb}' +
  'td,thead th+th{text-align:end;font-variant-numeric:tabular-nums}tr{break-inside:avoid}';

/** A report as a page that stands alone: one file, nothing loaded. */
export function reportHtml({ title, intro, tables, notes }: ReportDocument): string {
  const text = (name: string, words: string) => element(name, {}, escapeMarkup(words));
  const body = [
    text('h1', title),
    ...intro.map((words) => text('p', words)),
    ...tables.map(htmlTable),
    text('h2', 'Cách đếm'),
    element('ul', {}, notes.map((note) => text('li', note)).join('')),
  ];
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function htmlTable({ title, head, rows, note }: ReportTable): string {
  const cell = (name: string, scope: string | undefined, words: ReportCell) =>
    `<${name}${scope === undefined ? '' : ` scope="${scope}"`}>${escapeMarkup(cellText(words))}</${name}>`;
  const headCells = head
    .map((words) => (words === '' ? '<td></td>' : cell('th', 'col', words)))
    .join('');
  const lines = rows.map(
    ([name = '', ...figures]) =>
      `<tr>${cell('th', 'row', name)}${figures.map((words) => cell('td', undefined, words)).join('')}</tr>`,
  );
  const table = `<table><caption>${escapeMarkup(title)}</caption><thead><tr>${headCells}</tr></thead><tbody>${lines.join('')}</tbody></table>`;
  return note === undefined ? table : `${table}\n<p>${escapeMarkup(note)}</p>`;
}
