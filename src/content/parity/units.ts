import type { Locale } from '../../i18n/locales.ts';
import type { Token } from './tokens.ts';

type Phrases = ReadonlyMap<string, string>;

/** Phrases of up to three tokens, longest first when read; marks are tokens of their own. */
function phrases(text: string): Phrases {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const [name = '', rest = ''] = line.split(' = ');
        return rest.split('|').map((phrase): [string, string] => [phrase, name]);
      }),
  );
}

const common = `
m = m
km = km
cm = cm
mm = mm
ha = ha
m² = m²|m2
km² = km²|km2
m³ = m³|m3
kg = kg
g = g
% = %
‰ = ‰
°C = ° c
MW = mw
kV = kv
DWT = dwt
`;

const units: Readonly<Record<Locale, Phrases>> = {
  vi: phrases(`${common}
m = mét
km = cây số|ki lô mét|kilômét
ha = héc ta|hecta|héc - ta
m² = mét vuông
km² = ki lô mét vuông|cây số vuông
m³ = mét khối
t = tấn|t
kg = ki lô gam|ki|ký
g = gam
l = lít|l
% = phần trăm
nmi = hải lý
VND = đồng|vnd|đ
USD = usd|đô la|đô la mỹ|đô - la
EUR = euro|eur
KRW = won
JPY = yên
`),
  en: phrases(`${common}
m = metre|metres|meter|meters
km = kilometre|kilometres|kilometer|kilometers
cm = centimetre|centimetres
mm = millimetre|millimetres
ha = hectare|hectares
m² = square metre|square metres
km² = square kilometre|square kilometres|sq km
m³ = cubic metre|cubic metres
t = tonne|tonnes|ton|tons|t
kg = kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos
g = gram|grams
l = litre|litres|l
% = per cent|percent
nmi = nautical mile|nautical miles
MW = megawatt|megawatts
kV = kilovolt|kilovolts
VND = đồng|dong|vnd
USD = us dollar|us dollars|dollar|dollars|usd
EUR = euro|euros|eur
KRW = won
JPY = yen
`),
};

const prefixes = phrases(`
USD = $|usd
EUR = €|eur
VND = vnd
`);

/** Factors of the words that stand after a number; in Vietnamese also alone, “hơn trăm mét”. */
const scales: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  vi: { trăm: 1e2, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 },
  en: { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 },
};

/** What follows a number: the factor of its scale words, its unit, and the token after them. */
export interface Measure {
  readonly factor: number;
  readonly unit: string | null;
  readonly next: number;
}

/** Reads scale words and a unit at `at`: “nghìn tỷ đồng” is a factor of 10¹² and VND. */
export function readMeasure(tokens: readonly Token[], at: number, locale: Locale): Measure {
  let factor = 1;
  let next = at;
  for (;;) {
    const scale = scales[locale][wordAt(tokens, next)];
    if (scale === undefined) break;
    factor *= scale;
    next += 1;
  }
  for (const length of [3, 2, 1]) {
    const phrase = Array.from({ length }, (_, offset) => wordAt(tokens, next + offset)).join(' ');
    const unit = units[locale].get(phrase);
    if (unit !== undefined) return { factor, unit, next: next + length };
  }
  return { factor, unit: null, next };
}

/** Spans of years that the other language may count: “bốn thế kỷ” is 400 years. */
export const yearSpans: Readonly<Record<string, number>> = {
  decade: 10,
  decades: 10,
  century: 100,
  centuries: 100,
  'thập niên': 10,
  'thập kỷ': 10,
  'thế kỷ': 100,
};

/** The currency that stands before the number at `at`: “US$15”, “VND 192 trillion”. */
export function currencyBefore(tokens: readonly Token[], at: number): string | null {
  return prefixes.get(wordAt(tokens, at - 1)) ?? null;
}

export function isScale(word: string, locale: Locale): boolean {
  return Object.hasOwn(scales[locale], word);
}

/** The word or mark at a place in lower case; empty for digits and outside the text. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}
