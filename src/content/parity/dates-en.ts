import { dateFigures, isDay, isMonth, numbersJoined, type Reading, yearAt } from './dates.ts';
import { centuryFigure } from './figure.ts';
import { beginsSentence, type NumberToken, type Token } from './tokens.ts';
import { wordAt } from './units.ts';

const joins = new Set(['-', ',', 'and', 'or', 'to']);
const fillers = new Set(['the']);
const monthNames = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);

/** `23 to 30 March 2015`, `September or October`, `the 17th day of the second lunar month`, `17th to 19th centuries`. */
export function readEnglishDate(tokens: readonly Token[], at: number): Reading | null {
  return (
    dayAndMonth(tokens, at) ?? months(tokens, at) ?? lunarMonths(tokens, at) ?? century(tokens, at)
  );
}

function isDigitDay(token: NumberToken): boolean {
  return isDay(token) && (token.weight === 'digits' || token.ordinal);
}

/** The number of the month whose name stands at `at`; “may” and “march” in small letters are verbs. */
function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.isCapital) return null;
  return monthNames.get(token.text) ?? null;
}

function dayAndMonth(tokens: readonly Token[], at: number): Reading | null {
  const days = numbersJoined(tokens, at, joins, fillers, isDigitDay);
  if (days.items.length === 0) return null;
  const values = days.items.map(({ value }) => value);
  let place = days.next;
  if (/^days?$/.test(wordAt(tokens, place))) place += 1;
  if (wordAt(tokens, place) === 'of') place += 1;
  const month = monthAt(tokens, place);
  if (month !== null) {
    const { year, next } = yearAfter(tokens, place + 1);
    return dateFigures(tokens, at, next, { days: values, months: [month], year, isMissed: true });
  }
  const lunar = place === days.next ? null : lunarMonthAt(tokens, place);
  if (!lunar) return null;
  const parts = { days: values, months: [lunar.value], year: null, isMissed: true };
  return dateFigures(tokens, at, lunar.next, parts);
}

/** “The second lunar month”, “the last lunar month”, “the third month”. */
function lunarMonthAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly next: number } | null {
  const place = wordAt(tokens, at) === 'the' ? at + 1 : at;
  const token = tokens[place];
  const isLunar = wordAt(tokens, place + 1) === 'lunar';
  const next = isLunar ? place + 3 : place + 2;
  if (wordAt(tokens, next - 1) !== 'month') return null;
  if (isLunar && token?.text === 'last') return { value: 12, next };
  return token?.kind === 'number' && isMonth(token) ? { value: token.value, next } : null;
}

function months(tokens: readonly Token[], at: number): Reading | null {
  const found: number[] = [];
  let next = at;
  for (let place = at; ; ) {
    const month = monthAt(tokens, place);
    if (month === null) break;
    found.push(month);
    next = place + 1;
    if (!joins.has(wordAt(tokens, next))) break;
    place = next + 1;
  }
  if (found.length === 0) return null;
  const after = yearAfter(tokens, next);
  const reading = dateFigures(tokens, at, after.next, {
    days: [],
    months: found,
    year: after.year,
    isMissed: !isVerb(tokens, at, after.next),
  });
  const isRange = found.length === 2 && /^(?:-|to)$/.test(wordAt(tokens, at + 1));
  return isRange && found[0] === 1 ? firstMonths(reading, found[1] ?? 0) : reading;
}

/** “May visitors come?” and “March on”: the only word of the date, where a sentence begins. */
function isVerb(tokens: readonly Token[], at: number, next: number): boolean {
  const isName = /^(?:may|march)$/.test(wordAt(tokens, at));
  return isName && next === at + 1 && beginsSentence(tokens[at - 1]);
}

/** “January–August” may be “tám tháng đầu năm”. */
function firstMonths({ figures, next }: Reading, count: number): Reading {
  const key = [`number ${count}`];
  return { figures: figures.map((item) => ({ ...item, accepts: [...item.accepts, key] })), next };
}

/** `the third lunar month`, `from the first to the seventh lunar month`. */
function lunarMonths(tokens: readonly Token[], at: number): Reading | null {
  const { items, next } = numbersJoined(tokens, at, joins, fillers, isOrdinalMonth);
  const isLunar = wordAt(tokens, next) === 'lunar' && /^months?$/.test(wordAt(tokens, next + 1));
  if (items.length === 0 || !isLunar) return null;
  const values = items.map(({ value }) => value);
  return dateFigures(tokens, at, next + 2, {
    days: [],
    months: values,
    year: null,
    isMissed: true,
  });
}

function isOrdinalMonth(token: NumberToken): boolean {
  return token.ordinal && isMonth(token);
}

/** `2015`, `, 2015`, `of 2015`. */
function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number | null; readonly next: number } {
  const place = /^(?:,|of|in)$/.test(wordAt(tokens, at)) ? at + 1 : at;
  const year = yearAt(tokens, place);
  // “On 16 March, 504 people …” has no year; nor has “… of 2,000 people”, which `yearAt` cannot tell apart.
  return year === null ? { year, next: at } : { year, next: place + 1 };
}

/** `17th century`, `17th- and 18th-century`, `9th to 10th centuries`, `the seventeenth century`. */
function century(tokens: readonly Token[], at: number): Reading | null {
  const found: number[] = [];
  let next = at;
  for (let place = at; ; place += 1) {
    const token = tokens[place];
    if (token?.kind === 'number' && isDay(token) && (token.ordinal || found.length > 0)) {
      found.push(token.value);
      next = place + 1;
    } else if (place === at || !(joins.has(token?.text ?? '') || token?.text === 'the')) {
      break;
    }
  }
  const place = wordAt(tokens, next) === '-' ? next + 1 : next;
  if (found.length === 0 || !/^centur(?:y|ies)$/.test(wordAt(tokens, place))) return null;
  const span = { start: tokens[at]?.start ?? 0, end: tokens[place]?.end ?? 0 };
  return { figures: found.map((value) => centuryFigure(span, value)), next: place + 1 };
}
