import { describe, expect, it } from 'vitest';
import { questionSearch, readQuestion } from '../../src/search/client/address.ts';
import { excerptParts } from '../../src/search/client/excerpt.ts';
import { nameTier, rankByName } from '../../src/search/client/rank.ts';

describe('rankByName', () => {
  const sonMy = { title: 'Khu chứng tích Sơn Mỹ', names: 'Mỹ Lai | My Lai' };
  const island = { title: 'Đảo Lý Sơn', names: 'Cù lao Ré' };
  const garlic = { title: 'Tỏi trên đảo Lý Sơn', names: '' };

  it('knows a title or another name, with or without marks', () => {
    expect(nameTier('dao ly son', island)).toBe(0);
    expect(nameTier('Cù Lao Ré', island)).toBe(0);
    expect(nameTier('my lai', sonMy)).toBe(0);
  });

  it('prefers the start of a title to its middle, and whole words only', () => {
    expect(nameTier('đảo lý', island)).toBe(1);
    expect(nameTier('ly son', garlic)).toBe(2);
    expect(nameTier('ly so', garlic)).toBe(3);
    expect(nameTier('…', garlic)).toBe(3);
  });

  it('keeps the order of equals', () => {
    const other = { title: 'Khác', names: '' };
    expect(rankByName('dao ly son', [other, sonMy, garlic, island])).toEqual([
      island,
      garlic,
      other,
      sonMy,
    ]);
  });
});

describe('excerptParts', () => {
  it('takes mark for markup and everything else for text', () => {
    expect(excerptParts('a &lt;b&gt; &amp;lt; <mark>Đức</mark> <img src=x>')).toEqual([
      { text: 'a <b> &lt; ', marked: false },
      { text: 'Đức', marked: true },
      { text: ' <img src=x>', marked: false },
    ]);
  });
});

describe('address', () => {
  it('goes there and back', () => {
    const question = { query: 'đảo & biển', section: 'geopark' };
    expect(readQuestion(questionSearch(question))).toEqual(question);
  });

  it('leaves out what is empty', () => {
    expect(questionSearch({ query: '  ', section: '' })).toBe('');
    expect(questionSearch({ query: 'garlic', section: '' })).toBe('?q=garlic');
    expect(readQuestion('')).toEqual({ query: '', section: '' });
  });
});
