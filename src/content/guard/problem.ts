import { type MessageCode, messages } from './messages.ts';

/** Something in the content that an editor has to mend. Lines and columns count from 1. */
export interface Problem {
  /** Path from the project folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: MessageCode;
  readonly vi: string;
  readonly en: string;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

export const startOfFile: Place = { line: 1, column: 1 };

/** What fills a `{name}` of a message: the same text in both languages, or one for each. */
export type MessageValue = string | number | { readonly vi: string; readonly en: string };

/** Makes a problem of `code`; `values` fill the message's `{names}`. */
export function problem(
  file: string,
  at: Place,
  code: MessageCode,
  values: Readonly<Record<string, MessageValue>> = {},
): Problem {
  const fill = (language: 'vi' | 'en') =>
    messages[code][language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name] ?? whole;
      return oneLine(typeof value === 'object' ? value[language] : String(value));
    });
  return { file, line: at.line, column: at.column, code, vi: fill('vi'), en: fill('en') };
}

/** Quoted content may hold control characters, which could rewrite what a terminal shows. */
function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

export function formatProblem(item: Problem): string {
  return `${oneLine(item.file)}:${item.line}:${item.column}  [${item.code}]\n  ${item.vi}\n  ${item.en}`;
}

/** All problems of one run, in the order of files and lines, with a closing count. */
export function formatReport(problems: readonly Problem[]): string {
  const sorted = [...problems].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
  const count =
    `Có ${problems.length} lỗi nội dung; trang web chưa được dựng, bản đang có giữ nguyên.\n` +
    `${problems.length} problem(s) in the content; nothing was built, the last build stays as it is.`;
  return [...sorted.map(formatProblem), count].join('\n\n');
}

/** Order by code units: the same on every machine, unlike `localeCompare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Thrown by the loader so that a build stops before anything is written. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`\n\n${formatReport(problems)}\n`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
