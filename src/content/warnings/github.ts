import type { Problem } from '../guard/problem.ts';
import type { Warning } from './warning.ts';

/**
 * Problems and warnings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatForGitHub(
  problems: readonly Problem[],
  warnings: readonly Warning[],
): string {
  return [
    ...problems.map(({ file, line, column, code, vi, en }) =>
      command('error', { file, line, col: column, title: code }, `${vi}\n${en}`),
    ),
    ...warnings.map(({ file, line, kind, vi, en }) =>
      command('warning', { file, line, title: kind }, `${vi}\n${en}`),
    ),
  ].join('\n');
}

function command(
  name: 'error' | 'warning',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(
    ([key, value]) =>
      `${key}=${escapeMessage(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${list.join(',')}::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
