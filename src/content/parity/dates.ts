import { dateFigure, type Figure } from './figure.ts';
import type { NumberToken, Token } from './tokens.ts';
import { wordAt } from './units.ts';

/** What a reader found, and the token after it. */
export interface Reading {
  readonly figures: readonly Figure[];
  readonly next: number;
}

/** Numbers from `at` on that `joins` connect, for example the days of “23 to 30” and “5, 6 and 7”. */
export function numbersJoined(
  tokens: readonly Token[],
  at: number,
  joins: ReadonlySet<string>,
  fillers: ReadonlySet<string>,
  isPart: (token: NumberToken) => boolean,
): { readonly items: readonly NumberToken[]; readonly next: number } {
  const items: NumberToken[] = [];
  let next = at;
  for (let place = at; ; ) {
    const token = tokens[place];
    if (token?.kind !== 'number' || !isPart(token)) break;
    items.push(token);
    next = place + 1;
    let after = next;
    while (joins.has(wordAt(tokens, after))) after += 1;
    if (after === next) break;
    while (fillers.has(wordAt(tokens, after))) after += 1;
    place = after;
  }
  return { items, next };
}

export function isDay(token: NumberToken): boolean {
  return Number.isInteger(token.value) && token.value >= 1 && token.value <= 31;
}

export function isMonth(token: NumberToken): boolean {
  return isDay(token) && token.value <= 12;
}

/** A year that a date can have: digits without a fraction. */
export function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.weight !== 'digits') return null;
  const { value } = token;
  return Number.isInteger(value) && value >= 1000 && value <= 2200 ? value : null;
}

/** One figure for each day, or for each month where no day is named. The words up to `next` belong to all. */
export function dateFigures(
  tokens: readonly Token[],
  at: number,
  next: number,
  parts: {
    readonly days: readonly number[];
    readonly months: readonly number[];
    readonly year: number | null;
    readonly isMissed: boolean;
  },
): Reading {
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const { days, months, year, isMissed } = parts;
  const figures = months.flatMap((month) =>
    days.length === 0
      ? [dateFigure(span, { year, month, day: null }, isMissed)]
      : days.map((day) => dateFigure(span, { year, month, day }, isMissed)),
  );
  return { figures, next };
}
