import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { matchesOf, overlap, phraseOf, wordsOf } from '../../src/content/claims/phrases.ts';
import { readContent } from '../../src/content/read.ts';
import { makeProject, original, translated } from './support/project.ts';

const found = (wording: string, text: string) => {
  const words = wordsOf(text);
  return matchesOf(phraseOf(wording), words).map(({ start, end }) =>
    text.slice(words[start]?.start, words[end - 1]?.end),
  );
};

describe('a wording', () => {
  it('is found in any case, Unicode form and with any marks between its words', () => {
    expect(found('Lý Sơn Sa Huỳnh', 'ở LÝ SƠN–SA HUỲNH, và “Lý Sơn” – Sa Huỳnh')).toHaveLength(2);
    expect(found('kết nghĩa', 'lễ kết nghĩa'.normalize('NFD'))).toHaveLength(1);
    expect(found('3.000 năm', '3.000 năm, 3.000 nămx, 13.000 năm')).toEqual(['3.000 năm']);
  });

  it('is whole words with all their marks', () => {
    expect(found('twin', 'twinned')).toEqual([]);
    expect(found('kết nghĩa', 'kết nghịa')).toEqual([]);
  });

  it('has a gap of at most twelve words', () => {
    const between = (count: number) => `a ${'x '.repeat(count)}b`;
    expect(found('a … b', between(0))).toHaveLength(1);
    expect(found('a … b', between(12))).toHaveLength(1);
    expect(found('a … b', between(13))).toEqual([]);
  });

  it('overlaps another where they share a word', () => {
    expect(overlap({ start: 0, end: 2 }, { start: 1, end: 3 })).toBe(true);
    expect(overlap({ start: 0, end: 2 }, { start: 2, end: 3 })).toBe(false);
  });
});

describe('the claims of this site', () => {
  const check = async (vietnamese: string, english: string, fields = '') => {
    const rules = readFileSync('content/data/not-claimed.yaml');
    const { problems } = await readContent(
      makeProject({
        'content/data/not-claimed.yaml': rules,
        'content/culture/bai-thu.vi.mdx': original(vietnamese, fields),
        'content/culture/bai-thu.en.mdx': translated(english),
      }),
    );
    return problems.map(({ file, code, line }) => `${file.slice(16)}:${line} ${code}`);
  };

  it.each([
    ['Lý Sơn là công viên địa chất toàn cầu.', 'Lý Sơn is a UNESCO Global Geopark.'],
    ['Sa Huỳnh là di sản thế giới.', 'Sa Huỳnh is a World Heritage Site.'],
    ['Sơn Mỹ là di tích quốc gia đặc biệt.', 'Sơn Mỹ is a special national relic.'],
    ['Gò Cỏ là “Làng du lịch tốt nhất”.', 'Gò Cỏ is a Best Tourism Village.'],
    ['Tỉnh đã gặp mặt kiều bào.', 'The province held a Tết meeting with overseas Vietnamese.'],
    ['Đoàn nghệ thuật đã tới Champasak.', 'The art troupe went to Champasak.'],
    ['Cao tốc về Hoài Nhơn đã thông xe.', 'The road to Hoài Nhơn is open to traffic.'],
    ['Hai tỉnh đã kết nghĩa.', 'The two are twinned.'],
    ['Làng gốm đã 3.000 năm tuổi.', 'The pottery village is 3,000 years old.'],
    ['Cà Đam là núi cao nhất tỉnh.', 'Cà Đam is the highest mountain.'],
    ['Thác Lưu Ly rất đẹp.', 'Lưu Ly waterfall is lovely.'],
  ])('do not include “%s”', async (vietnamese, english) => {
    expect(await check(vietnamese, english)).toEqual([
      'bai-thu.en.mdx:7 not-claimed',
      'bai-thu.vi.mdx:13 not-claimed',
    ]);
  });

  it('may be denied', async () => {
    const vietnamese = 'Không tìm thấy văn bản kết nghĩa nào.';
    expect(await check(vietnamese, 'No twinning agreement was found.')).toEqual([]);
  });

  it('may be mentioned in words that the article names, and in no others', async () => {
    const fields = 'mentions: ["một bài gọi là kết nghĩa"]\n';
    const right = 'Một bài gọi là “kết nghĩa”.';
    expect(await check(right, 'Text.', fields)).toEqual([]);
    expect(await check(`${right} Hai tỉnh kết nghĩa.`, 'Text.', fields)).toEqual([
      'bai-thu.vi.mdx:14 not-claimed',
    ]);
    expect(await check('Chữ.', 'Text.', fields)).toEqual(['bai-thu.vi.mdx:11 mention-unused']);
  });
});
