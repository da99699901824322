import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/content/parity/figures.ts';
import type { Locale } from '../../src/i18n/locales.ts';

function tokensOf(text: string, locale: Locale): string[] {
  return figuresOf(text, locale)
    .filter(({ isMissed }) => isMissed)
    .map(({ token }) => token);
}

type Case = readonly [text: string, ...tokens: string[]];

const vietnamese: readonly Case[] = [
  ['1.500 người', '1500'],
  ['127,4 km', '127.4 km'],
  ['1.135,2 km²', '1135.2 km²'],
  ['26.668 mét vuông', '26668 m²'],
  ['10,5 tỷ đồng', '10500000000 VND'],
  ['36,397 nghìn tỷ đồng', '36397000000000 VND'],
  ['1,64 tỷ USD', '1640000000 USD'],
  ['20 triệu đô la Mỹ', '20000000 USD'],
  ['1,5 triệu năm trước', '1500000'],
  ['tăng 7,25–8,25%', '7.25', '8.25 %'],
  ['25 phần trăm', '25 %'],
  ['ngày 16 tháng 3 năm 1968', '1968-03-16'],
  ['16/3/1968', '1968-03-16'],
  ['ngày 16/3', '--03-16'],
  ['ngày 22 và 23 tháng 12 năm 2023', '2023-12-22', '2023-12-23'],
  ['từ ngày 8 đến ngày 24 tháng 7 năm 2014', '2014-07-08', '2014-07-24'],
  ['28 rạng ngày 29 tháng 5 năm 1908', '1908-05-28', '1908-05-29'],
  ['tháng 6 năm 2025', '2025-06'],
  ['tháng 6/2025', '2025-06'],
  ['tháng 9–10', '--09', '--10'],
  ['hai tháng 6 và 7 năm 2018', '2018-06', '2018-07'],
  ['ngày 17 tháng hai âm lịch', '--02-17'],
  ['tháng Giêng', '--01'],
  ['từ tháng giêng đến tháng bảy âm lịch', '--01', '--07'],
  ['trong 10 tháng năm 2025', '10', '2025'],
  ['mỗi tháng hai lần'],
  ['sáu tháng đầu năm', '6'],
  ['thế kỷ 17', 'century 17'],
  ['thế kỷ XVII – XIX', 'century 17', 'century 19'],
  ['thế kỷ 9 và thế kỷ 10', 'century 9', 'century 10'],
  ['những năm 1930', '1930'],
  ['mười hai nước, mười ba xã', '12', '13'],
  ['hai mươi lăm hộ', '25'],
  ['mười năm', '10'],
  ['Quyết định 1649/QĐ-TTg', '1649'],
  ['xe tăng T59, trạm A100, trang quangngai76.com'],
  ['huyện Ba Tơ, ông Ba'],
  ['nhiệt độ 22–23 °C', '22', '23 °C'],
  ['19h30', '19.5'],
];

const english: readonly Case[] = [
  ['1,500 people', '1500'],
  ['127.4 km', '127.4 km'],
  ['1,135.2 square kilometres', '1135.2 km²'],
  ['10.5 billion đồng', '10500000000 VND'],
  ['VND 192 trillion', '192000000000000 VND'],
  ['US$1.64 billion', '1640000000 USD'],
  ['20 million US dollars', '20000000 USD'],
  ['25 per cent and 3.5%', '25 %', '3.5 %'],
  ['on 16 March 1968', '1968-03-16'],
  ['from 23 to 30 March 2015', '2015-03-23', '2015-03-30'],
  ['24–26 April', '--04-24', '--04-26'],
  ['29 January to 2 February 2028', '--01-29', '2028-02-02'],
  ['the 17th day of the second lunar month', '--02-17'],
  ['the 18th–20th of the third lunar month', '--03-18', '--03-20'],
  ['from the first to the seventh lunar month', '--01', '--07'],
  ['in June 2025', '2025-06'],
  ['in June and July 2018', '2018-06', '2018-07'],
  ['September or October', '--09', '--10'],
  ['they may march on'],
  ['May visitors come?'],
  ['The rains of May. May 2025 was dry', '--05', '2025-05'],
  ['the 21st day of the last lunar month', '--12-21'],
  ['the 17th century', 'century 17'],
  ['the 17th- and 18th-century walls', 'century 17', 'century 18'],
  ['the seventeenth century', 'century 17'],
  ['the mid-1930s', '1930'],
  ['twelve steps and twenty-one forts', '12', '21'],
  ['one of the first two, both of them'],
  ['Decision 1649/QĐ-TTg', '1649'],
  ['tank T59, station A100, quangngai76.com'],
];

describe('figures of a Vietnamese text', () => {
  it.each(vietnamese)('%s', (text, ...tokens) => {
    expect(tokensOf(text, 'vi')).toEqual(tokens);
  });
});

describe('figures of an English text', () => {
  it.each(english)('%s', (text, ...tokens) => {
    expect(tokensOf(text, 'en')).toEqual(tokens);
  });
});

describe('figuresOf', () => {
  it('gives the words that were read', () => {
    const text = 'Lễ ngày 16 tháng 3 năm 2018 ở đây';
    const [figure] = figuresOf(text, 'vi');
    expect(text.slice(figure?.start, figure?.end)).toBe('16 tháng 3 năm 2018');
  });

  it('reads nothing across lines', () => {
    expect(tokensOf('Số nhà 5\ntháng 3', 'vi')).toEqual(['5', '--03']);
    expect(tokensOf('12\nJune', 'en')).toEqual(['12', '--06']);
  });
});
