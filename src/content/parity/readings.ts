import type { Locale } from '../../i18n/locales.ts';
import type { Quantity } from './figure.ts';
import type { NumberToken, Token } from './tokens.ts';
import { type Measure, readMeasure, wordAt, yearSpans } from './units.ts';

/** What a number may mean besides what stands there: the other language may say that instead. */
export function otherReadings(
  tokens: readonly Token[],
  at: number,
  token: NumberToken,
  own: Quantity,
  measure: Measure,
  locale: Locale,
): Quantity[] {
  const { next } = measure;
  return [
    ...(measure.unit === null ? inRange(tokens, next, own, locale) : []),
    ...shortYear(tokens, at, token),
    ...spanOfYears(tokens, next, own),
    ...hour(tokens, next, own),
  ];
}

const rangeJoins = new Set(['-', '×', 'x', 'to', 'or', 'and', 'đến', 'tới', 'hoặc', 'hay', 'và']);

/** The scale and the unit that a later number of the range has for all: “5 to 6 million”, “1,5 đến 2 m”. */
function inRange(tokens: readonly Token[], at: number, own: Quantity, locale: Locale): Quantity[] {
  if (!rangeJoins.has(wordAt(tokens, at)) || tokens[at + 1]?.kind !== 'number') return [];
  const { factor, unit, next } = readMeasure(tokens, at + 2, locale);
  if (next === at + 2) return inRange(tokens, next, own, locale);
  return [
    { value: own.value * factor, unit },
    { value: own.value, unit },
  ];
}

/** The second year of “1962–65”. */
function shortYear(tokens: readonly Token[], at: number, token: NumberToken): Quantity[] {
  const before = tokens[at - 2];
  if (wordAt(tokens, at - 1) !== '-' || before?.kind !== 'number') return [];
  const isYear = before.value >= 1000 && before.value <= 2200;
  if (!isYear || token.value > 99 || token.value <= before.value % 100) return [];
  return [{ value: Math.floor(before.value / 100) * 100 + token.value, unit: null }];
}

/** “Two decades” may be twenty years. */
function spanOfYears(tokens: readonly Token[], next: number, own: Quantity): Quantity[] {
  const one = wordAt(tokens, next);
  const years = yearSpans[one] ?? yearSpans[`${one} ${wordAt(tokens, next + 1)}`];
  return years === undefined ? [] : [{ value: own.value * years, unit: null }];
}

/** “7 pm” is 19 hours, “17 giờ” may be five in the evening. */
function hour(tokens: readonly Token[], next: number, own: Quantity): Quantity[] {
  const word = wordAt(tokens, next);
  if (word === 'pm') return [{ value: own.value + 12, unit: null }];
  return word === 'giờ' && own.value > 12 ? [{ value: own.value - 12, unit: null }] : [];
}
