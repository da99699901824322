import { dateFigures, isDay, isMonth, numbersJoined, type Reading, yearAt } from './dates.ts';
import { centuryFigure } from './figure.ts';
import type { NumberToken, Token } from './tokens.ts';
import { wordAt } from './units.ts';

const dayJoins = new Set(['-', ',', 'và', 'hoặc', 'hay', 'đến', 'tới', 'rạng', 'cho']);
const dayFillers = new Set(['ngày', 'đêm', 'các']);
// A comma after a month more often goes on to something else.
const monthJoins = new Set(['-', 'và', 'hoặc', 'hay', 'đến', 'tới']);
const monthFillers = new Set(['tháng']);
/** Before “tháng” these make it a length of time. */
const lengths = new Set(['mỗi', 'hằng', 'hàng', 'mấy', 'vài', 'nhiều', 'các']);

/** `ngày 23 đến 30 tháng 3 năm 2015`, `29/4/2013`, `tháng 9–10`, `tháng Giêng`, `thế kỷ 17–19` at a token, or `null`. */
export function readVietnameseDate(tokens: readonly Token[], at: number): Reading | null {
  return (
    slashed(tokens, at) ?? dayAndMonth(tokens, at) ?? months(tokens, at) ?? century(tokens, at)
  );
}

/** `29/4/2013`, and `29/4` after `ngày`. */
function slashed(tokens: readonly Token[], at: number): Reading | null {
  const [day, first, month, second] = tokens.slice(at, at + 4);
  if (day?.kind !== 'number' || !isDay(day) || first?.text !== '/') return null;
  if (month?.kind !== 'number' || !isMonth(month) || first.start !== day.end) return null;
  const year = second?.text === '/' ? yearAt(tokens, at + 4) : null;
  if (year === null && wordAt(tokens, at - 1) !== 'ngày') return null;
  const parts = { days: [day.value], months: [month.value], year, isMissed: true };
  return dateFigures(tokens, at, year === null ? at + 3 : at + 5, parts);
}

function dayAndMonth(tokens: readonly Token[], at: number): Reading | null {
  const days = numbersJoined(tokens, at, dayJoins, dayFillers, isNamedDay);
  const month = monthAt(tokens, days.next);
  if (days.items.length === 0 || !month) return null;
  const { year, next } = yearAfter(tokens, month.next);
  const values = days.items.map(({ value }) => value);
  // English may have the full moon for “rằm”.
  const isMissed = days.items.some(({ weight }) => weight === 'digits');
  return dateFigures(tokens, at, next, { days: values, months: [month.value], year, isMissed });
}

/** Digits or “rằm”: other number words before “tháng” make a length of time, “sáu tháng đầu năm”. */
function isNamedDay(token: NumberToken): boolean {
  return isDay(token) && (token.weight === 'digits' || token.text === 'rằm');
}

/** `tháng` and its number. */
function monthAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly isDigits: boolean; readonly next: number } | null {
  if (wordAt(tokens, at) !== 'tháng') return null;
  const token = tokens[at + 1];
  if (token?.kind !== 'number' || !isMonth(token)) return null;
  // “10 tháng năm 2025” names the year, not May.
  if (token.text === 'năm' && yearAt(tokens, at + 2) !== null) return null;
  return { value: token.value, isDigits: token.weight === 'digits', next: at + 2 };
}

function months(tokens: readonly Token[], at: number): Reading | null {
  const first = monthAt(tokens, at);
  const before = tokens[at - 1];
  if (!first || lengths.has(wordAt(tokens, at - 1))) return null;
  // “Hai tháng 6 và 7” names two months, “tám tháng hai lần” a length of time.
  if (before?.kind === 'number' && before.text !== 'năm' && !first.isDigits) return null;
  const { items, next: end } = numbersJoined(tokens, at + 1, monthJoins, monthFillers, isMonth);
  const { year, next } = yearAfter(tokens, end);
  const isLunar = wordAt(tokens, end) === 'âm' || /^(?:giêng|chạp)$/.test(wordAt(tokens, at + 1));
  const values = items.map(({ value }) => value);
  const isMissed = first.isDigits || isLunar;
  return dateFigures(tokens, at, next, { days: [], months: values, year, isMissed });
}

/** `năm 2015`, `, năm 2015`, `/2015`, `âm lịch năm 2015`. */
function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: number | null; readonly next: number } {
  let place = at;
  if (wordAt(tokens, place) === 'âm' && wordAt(tokens, place + 1) === 'lịch') place += 2;
  const marks = wordAt(tokens, place) === ',' ? 1 : 0;
  const isNamed = wordAt(tokens, place + marks) === 'năm';
  const isJoined = /^[/-]$/.test(wordAt(tokens, place));
  const year = isNamed
    ? yearAt(tokens, place + marks + 1)
    : isJoined
      ? yearAt(tokens, place + 1)
      : null;
  return year === null ? { year, next: at } : { year, next: place + (isNamed ? marks + 2 : 2) };
}

const romans = new Map(
  'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);
const centuryJoins = new Set([
  '-',
  ',',
  'và',
  'hoặc',
  'hay',
  'đến',
  'tới',
  'thế',
  'kỷ',
  'kỉ',
  'thứ',
]);

/** `thế kỷ 17`, `thế kỷ XVII – XIX`, `thế kỷ 9 và thế kỷ 10`. */
function century(tokens: readonly Token[], at: number): Reading | null {
  if (wordAt(tokens, at) !== 'thế' || !/^k[ỷỉ]$/.test(wordAt(tokens, at + 1))) return null;
  const found: number[] = [];
  let next = at + 2;
  for (let place = next; ; place += 1) {
    const token = tokens[place];
    const isNumber = token?.kind === 'number' && token.weight === 'digits' && token.value <= 21;
    const value = isNumber ? token.value : romans.get(token?.text ?? '');
    if (value !== undefined) {
      found.push(value);
      next = place + 1;
    } else if (!token || !centuryJoins.has(token.text)) {
      break;
    }
  }
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  return found.length === 0
    ? null
    : { figures: found.map((value) => centuryFigure(span, value)), next };
}
