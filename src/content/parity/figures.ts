import type { Locale } from '../../i18n/locales.ts';
import type { Reading } from './dates.ts';
import { readEnglishDate } from './dates-en.ts';
import { readVietnameseDate } from './dates-vi.ts';
import { type Figure, numberFigure, type Quantity } from './figure.ts';
import { otherReadings } from './readings.ts';
import { type NumberToken, type Token, tokensOf } from './tokens.ts';
import { currencyBefore, isScale, readMeasure, wordAt } from './units.ts';

const readDate: Readonly<Record<Locale, (tokens: readonly Token[], at: number) => Reading | null>> =
  { vi: readVietnameseDate, en: readEnglishDate };

/** All numbers and dates of a text in one language, in its order. Line breaks separate what does not belong together. */
export function figuresOf(text: string, locale: Locale): Figure[] {
  const tokens = tokensOf(text.replaceAll('\u00a0', ' '), locale);
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const reading =
      readDate[locale](tokens, at) ??
      readTime(tokens, at, locale) ??
      (token.kind === 'number'
        ? readNumber(tokens, at, token, locale)
        : readScale(tokens, at, locale));
    figures.push(...(reading?.figures ?? []));
    at = reading?.next ?? at + 1;
  }
  return figures;
}

/** `7:30`, `19h30`, `7 giờ 30` as hours: 7.5. */
function readTime(tokens: readonly Token[], at: number, locale: Locale): Reading | null {
  const [hour, mark, minute] = tokens.slice(at, at + 3);
  if (hour?.kind !== 'number' || hour.weight !== 'digits' || !(hour.value < 24)) return null;
  const isMark = locale === 'vi' ? /^(?::|h|giờ)$/ : /^:$/;
  if (!isMark.test(mark?.text ?? '') || minute?.kind !== 'number') return null;
  if (minute.weight !== 'digits' || minute.value > 59 || !Number.isInteger(minute.value))
    return null;
  // “11:00” is “11 giờ”.
  const value = hour.value + minute.value / 60;
  const isAfternoon = wordAt(tokens, at + 3) === 'pm';
  const span = { start: hour.start, end: minute.end };
  const figure = numberFigure(
    span,
    { value: isAfternoon ? value + 12 : value, unit: null },
    {
      isMissed: true,
      isDigits: true,
    },
  );
  return { figures: [figure], next: at + 3 };
}

function readNumber(
  tokens: readonly Token[],
  at: number,
  token: NumberToken,
  locale: Locale,
): Reading {
  const measure = readMeasure(tokens, at + 1, locale);
  const own: Quantity = {
    value: token.value * measure.factor,
    unit: measure.unit ?? currencyBefore(tokens, at),
  };
  const last = tokens[measure.next - 1] ?? token;
  // “24B” and “63stravel” are names; they may still stand for the number in the other language.
  const isName = measure.next === at + 1 && isJoinedLetter(tokens[at + 1], token);
  const figure = numberFigure({ start: token.start, end: last.end }, own, {
    isMissed: token.weight !== 'hint' && !isName,
    isDigits: token.weight === 'digits',
    isOrdinal: token.ordinal || (locale === 'vi' && isDayNumber(tokens, at)),
    alternatives: otherReadings(tokens, at, token, own, measure, locale),
  });
  return { figures: [figure], next: measure.next };
}

function isJoinedLetter(next: Token | undefined, token: NumberToken): boolean {
  return next?.kind === 'word' && next.start === token.end && /^\p{L}/u.test(next.text);
}

const ordinalWords = new Set(['ngày', 'mùng', 'mồng', 'thứ']);
const listJoins = new Set(['-', ',', 'và', 'hoặc', 'hay', 'đến', 'tới']);

/** The 27 and the 28 of “hai ngày 27 và 28”. */
function isDayNumber(tokens: readonly Token[], at: number): boolean {
  let place = at - 1;
  while (listJoins.has(wordAt(tokens, place)) && tokens[place - 1]?.kind === 'number') place -= 2;
  return ordinalWords.has(wordAt(tokens, place));
}

/** “Hơn trăm mét”: a hint only, since “hàng trăm” is no number. */
function readScale(tokens: readonly Token[], at: number, locale: Locale): Reading | null {
  if (!isScale(wordAt(tokens, at), locale)) return null;
  const { factor, unit, next } = readMeasure(tokens, at, locale);
  const span = { start: tokens[at]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
  const options = { isMissed: false, isDigits: false };
  return { figures: [numberFigure(span, { value: factor, unit }, options)], next };
}
