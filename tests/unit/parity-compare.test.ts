import { describe, expect, it } from 'vitest';
import { compareFigures, withoutAllowed } from '../../src/content/parity/compare.ts';

const differences = (vi: string, en: string) =>
  compareFigures({ vi, en }).map(({ locale, token }) => `${locale} ${token}`);

const same: readonly (readonly [vi: string, en: string])[] = [
  ['127,4 km', '127.4 km'],
  ['1.500 người', '1,500 people'],
  ['1,5 triệu năm', '1.5 million years'],
  ['15 nghìn tỷ đồng', '15 trillion đồng'],
  ['5 đến 6 triệu tấn', '5 to 6 million tonnes'],
  ['5 triệu đến 6 triệu người', '5 to 6 million people'],
  ['cao 5–6 m', '5 m to 6 m high'],
  ['ngày 16 tháng 3 năm 1968', '16 March 1968'],
  ['16/3/1968', 'the 16th of March 1968'],
  ['năm 1968, ngày 16 tháng 3', '16 March 1968'],
  ['ngày 23 đến 30 tháng 3 năm 2015', 'from 23 to 30 March 2015'],
  ['tháng 9 năm 2012; ngày 8 tháng 9', 'in September 2012, on the 8th of that month'],
  ['tháng 4 năm 2021, trong hai ngày 7 và 8', 'in April 2021, on 7 and 8 April'],
  ['tháng 9–10', 'September or October'],
  ['ngày 16 tháng tư âm lịch', 'the 16th of the fourth lunar month'],
  ['tháng hai và tháng tám âm lịch', 'the second lunar month and the eighth'],
  ['tám tháng đầu năm 2025', 'January–August 2025'],
  ['sáu tháng đầu năm 2023', 'the first half of 2023'],
  ['thế kỷ 17', 'the 17th century'],
  ['thế kỷ 17–19', 'the 17th to 19th centuries'],
  ['thế kỷ 15, có nguồn ghi thế kỷ 17', 'the 15th century, in another text the 17th'],
  ['bốn thế kỷ', '400 years'],
  ['hai mươi năm', 'two decades'],
  ['40 năm', 'forty years'],
  ['mười hai', '12'],
  ['1–2 cm', 'one or two centimetres'],
  ['200 năm', 'a bicentenary'],
  ['hơn một nghìn người', 'more than 1,000 people'],
  ['hơn trăm mét', 'over 100 m'],
  ['kỷ niệm lần thứ 50', 'the fiftieth anniversary'],
  ['từ 17 giờ đến 23 giờ', 'from 5 to 11 in the evening'],
  ['11 giờ', '11:00'],
  ['7h30', '7:30'],
  ['1962–1965', '1962–65'],
  ['quốc lộ 24B', 'National Road 24'],
  ['hai tỉnh Kon Tum và Quảng Ngãi', 'Kon Tum and Quảng Ngãi'],
  ['cả hai', 'both'],
  ['340.000 euro', '€340,000'],
  ['5,6 triệu USD', 'US$5.6 million'],
  ['3 hải lý, 45 héc ta, 30 phần trăm', '3 nautical miles, 45 hectares, 30%'],
];

const different: readonly (readonly [vi: string, en: string, ...differences: string[]])[] = [
  ['504 người', '540 people', 'vi 504', 'en 540'],
  ['1.500 tấn', '1.5 tonnes', 'vi 1500 t', 'en 1.5 t'],
  ['113 km', '113 hectares', 'vi 113 km', 'en 113 ha'],
  ['15 tỷ đồng', '15 million đồng', 'vi 15000000000 VND', 'en 15000000 VND'],
  ['ngày 16 tháng 3 năm 1968', '18 March 1968', 'vi 1968-03-16', 'en 1968-03-18'],
  ['ngày 16 tháng 3 năm 1968', 'March 1968', 'vi 1968-03-16'],
  ['tháng 7 năm 2025', 'June 2025', 'vi 2025-07', 'en 2025-06'],
  ['thế kỷ 17', 'the 16th century', 'vi century 17', 'en century 16'],
  ['bốn thôn', 'five hamlets', 'vi 4', 'en 5'],
  ['năm 1819', 'in his reign', 'vi 1819'],
  ['trong triều ấy', 'in 1819', 'en 1819'],
  ['16 km', '16 March', 'vi 16 km', 'en --03-16'],
];

describe('compareFigures', () => {
  it.each(same)('finds the same in “%s” and “%s”', (vi, en) => {
    expect(differences(vi, en)).toEqual([]);
  });

  it.each(different)('tells “%s” from “%s”', (vi, en, ...expected) => {
    expect(differences(vi, en)).toEqual(expected);
  });

  it('names a figure once, as it is written', () => {
    expect(compareFigures({ vi: '1.500 và 1.500', en: '' })).toEqual([
      { locale: 'vi', token: '1500', raw: '1.500' },
    ]);
  });
});

describe('withoutAllowed', () => {
  it('leaves out what is allowed and names what is allowed for nothing', () => {
    const found = compareFigures({ vi: '18 và 20', en: '' });
    const { open, unused } = withoutAllowed(found, ['18', '1968-03-16']);
    expect(open.map(({ token }) => token)).toEqual(['20']);
    expect(unused).toEqual(['1968-03-16']);
  });
});
