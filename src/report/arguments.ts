import { parseArgs } from 'node:util';
import { isMonth, type Period } from './period.ts';
import { type Basis, bases } from './period-report.ts';

export interface ReportOptions {
  readonly period: Period;
  readonly basis: Basis;
  /** Folder for the files, from the project folder. */
  readonly out: string;
}

/** What was asked for, or what is wrong with it, in both languages, with an example. */
export type Asked =
  | { readonly options: ReportOptions; readonly problem: null }
  | { readonly options: null; readonly problem: string };

const example = 'npm run report -- --from 2018-01 --to 2018-12 [--by event] [--out report]';

/** Reads the arguments of `npm run report`. */
export function readArguments(args: readonly string[]): Asked {
  const values = valuesOf(args);
  if (values === null) {
    return wrong('Có tham số không hiểu được.', 'There is an argument that is not known.');
  }
  const { from = '', to = '', by = 'compiled', out = 'report' } = values;
  const problem = monthProblem('--from', from) ?? monthProblem('--to', to);
  if (problem) return problem;
  if (to < from) {
    return wrong(
      `Tháng cuối ${to} đứng trước tháng đầu ${from}. Hãy đổi chỗ hai tháng.`,
      `The last month ${to} comes before the first, ${from}. Change them round.`,
    );
  }
  const basis = bases.find((name) => name === by);
  if (!basis) {
    return wrong(
      `--by “${by}” không có. Chọn compiled (ngày biên soạn) hoặc event (ngày sự kiện).`,
      `There is no --by “${by}”. Choose compiled (day of compiling) or event (day of the event).`,
    );
  }
  return { options: { period: { from, to }, basis, out }, problem: null };
}

function monthProblem(name: string, month: string): Asked | null {
  if (isMonth(month)) return null;
  if (month === '')
    return wrong(`Thiếu ${name} với một tháng.`, `${name} with a month is missing.`);
  return wrong(
    `${name} “${month}” không phải một tháng. Hãy viết năm-tháng, ví dụ 2018-03.`,
    `${name} “${month}” is no month. Write year-month, such as 2018-03.`,
  );
}

function valuesOf(args: readonly string[]) {
  const option = { type: 'string' } as const;
  try {
    const options = { from: option, to: option, by: option, out: option };
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch {
    return null;
  }
}

function wrong(vi: string, en: string): Asked {
  return { options: null, problem: `${vi}\n${en}\nVí dụ / example: ${example}` };
}
