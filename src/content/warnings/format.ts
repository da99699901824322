import { type Warning, warningKinds, warningTexts } from './warning.ts';

/** The list of warnings for a terminal, followed by a table that counts them; says so where there are none. */
export function formatWarnings(warnings: readonly Warning[]): string {
  const list = warnings.map(
    ({ file, line, kind, vi, en }) => `${file}:${line}  [${kind}]\n  ${vi}\n  ${en}`,
  );
  return [...list, summary(warnings)].join('\n\n');
}

/** Counts by kind: warnings, and files that have them. */
export function summary(warnings: readonly Warning[]): string {
  const rows = warningKinds.map((kind) => {
    const own = warnings.filter((warning) => warning.kind === kind);
    const { vi, en } = warningTexts[kind].name;
    const files = new Set(own.map(({ file }) => file)).size;
    return [`${vi} / ${en}`, String(own.length), String(files)];
  });
  const head = ['Nên xem lại / Worth a look', 'số / count', 'tệp / files'];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(head), rule, ...rows.map(line)].join('\n');
}
