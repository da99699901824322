import type { Locale } from '../../i18n/locales.ts';

/** What a word says about a number. */
export interface NumberWord {
  readonly value: number;
  /**
   * A `word` counts something (“three towers”) and is missed where the other language has no such number. A `hint` may
   * stand for a number of the other language (“both”, “second”, “đôi”) but is never missed there.
   */
  readonly weight: 'word' | 'hint';
  /** “third”, “seventeenth”. */
  readonly ordinal: boolean;
}

/** Words that count, by their number. */
const counting: Readonly<Record<Locale, string>> = {
  en: '3 three 4 four 5 five 6 six 7 seven 8 eight 9 nine 10 ten 11 eleven 12 twelve 13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen 20 twenty 30 thirty 40 forty 50 fifty 60 sixty 70 seventy 80 eighty 90 ninety',
  vi: '4 bốn 6 sáu 7 bảy 8 tám 10 mười',
};

/**
 * Each language says “two” where the other says “both” or nothing (“hai tỉnh Kon Tum và Quảng Ngãi”), Vietnamese “ba” too.
 * “Năm” is also “year”, “chín” also “ripe”, “tư” a part of “đầu tư”; “Giêng” and “Chạp” are months;
 * half a year is six months.
 */
const hints: Readonly<Record<Locale, string>> = {
  en: '1 one once single a an 2 two both twice double pair pairs couple twin either neither 3 thirds triple thrice 4 quarter quarters 6 half 10 decade 12 dozen 100 centenary 200 bicentenary',
  vi: '1 một mốt nhất đơn giêng 2 hai nhì đôi cặp lưỡng song kép 3 ba tam 4 tư tứ 5 năm lăm ngũ 6 nửa 7 bẩy 9 chín cửu 10 chục thập 12 tá chạp 15 rằm',
};

const ordinals: Readonly<Record<Locale, string>> = {
  en: '1 first 2 second 3 third 4 fourth 5 fifth 6 sixth 7 seventh 8 eighth 9 ninth 10 tenth 11 eleventh 12 twelfth 13 thirteenth 14 fourteenth 15 fifteenth 16 sixteenth 17 seventeenth 18 eighteenth 19 nineteenth 20 twentieth 30 thirtieth 40 fortieth 50 fiftieth 60 sixtieth 70 seventieth 80 eightieth 90 ninetieth 100 hundredth',
  vi: '',
};

function tableOf(locale: Locale): ReadonlyMap<string, NumberWord> {
  return new Map([
    ...rows(counting[locale], 'word', false),
    ...rows(hints[locale], 'hint', false),
    ...rows(ordinals[locale], 'hint', true),
  ]);
}

function rows(text: string, weight: NumberWord['weight'], ordinal: boolean) {
  let value = 0;
  return text.split(' ').flatMap((part): [string, NumberWord][] => {
    if (part === '') return [];
    if (!/^\d+$/.test(part)) return [[part, { value, weight, ordinal }]];
    value = Number(part);
    return [];
  });
}

const tables: Readonly<Record<Locale, ReadonlyMap<string, NumberWord>>> = {
  vi: tableOf('vi'),
  en: tableOf('en'),
};

/** The number that begins with the first of `words` (lower case, hyphens as words of their own), and its length. */
export function readNumberWord(
  words: readonly string[],
  locale: Locale,
): (NumberWord & { readonly length: number }) | null {
  const table = tables[locale];
  const [first = '', second = '', third = ''] = words;
  const head = table.get(first);
  if (!head) return null;
  return (locale === 'vi' ? vietnamese : english)(table, head, second, third);
}

/** “Twenty-one”, “twenty one”, “twenty-first”. */
function english(
  table: ReadonlyMap<string, NumberWord>,
  head: NumberWord,
  second: string,
  third: string,
): NumberWord & { readonly length: number } {
  const isTens = head.value >= 20 && head.value % 10 === 0 && head.weight === 'word';
  const hyphen = second === '-';
  const unit = isTens ? table.get(hyphen ? third : second) : undefined;
  if (!unit || unit.value > 9) return { ...head, length: 1 };
  return {
    value: head.value + unit.value,
    weight: unit.ordinal ? 'hint' : 'word',
    ordinal: unit.ordinal,
    length: hyphen ? 3 : 2,
  };
}

const vietnameseUnits = new Set('một mốt hai ba bốn tư năm lăm sáu bảy bẩy tám chín'.split(' '));

/** “Mười ba”, “hai mươi”, “hai mươi lăm”. */
function vietnamese(
  table: ReadonlyMap<string, NumberWord>,
  head: NumberWord,
  second: string,
  third: string,
): NumberWord & { readonly length: number } {
  const unitOf = (word: string) => (vietnameseUnits.has(word) ? table.get(word)?.value : undefined);
  const made = (value: number, length: number) =>
    ({ value, length, weight: 'word', ordinal: false }) as const;
  if (head.value === 10 && head.weight === 'word') {
    // “Mười năm” is ten years, “mười lăm” fifteen.
    const unit = second === 'năm' ? undefined : unitOf(second);
    return unit === undefined ? made(10, 1) : made(10 + unit, 2);
  }
  if (second !== 'mươi' || head.value > 9) return { ...head, length: 1 };
  const unit = third === 'năm' ? undefined : unitOf(third);
  return unit === undefined ? made(head.value * 10, 2) : made(head.value * 10 + unit, 3);
}
