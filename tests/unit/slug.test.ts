import { describe, expect, it } from 'vitest';
import {
  foldVietnamese,
  longestSlug,
  slugify,
  slugOfTitle,
  slugPattern,
} from '../../src/content/slug.ts';

describe('foldVietnamese', () => {
  it.each([
    ['Đức Phổ', 'Duc Pho'],
    ['đặc khu Lý Sơn', 'dac khu Ly Son'],
    ['Trường Lũy', 'Truong Luy'],
    ['ưỡ ượ ằ ẵ ễ ỗ ỷ Ỳ', 'uo uo a a e o y Y'],
    ['Kon Tum – 1913', 'Kon Tum – 1913'],
  ])('%s', (text, plain) => {
    expect(foldVietnamese(text)).toBe(plain);
    expect(foldVietnamese(text.normalize('NFD'))).toBe(plain);
  });
});

describe('slugify', () => {
  it.each([
    ['Sa Huỳnh: đầm, cồn cát và làng', 'sa-huynh-dam-con-cat-va-lang'],
    ['  Văn hóa “Sa Huỳnh” (500 TCN)  ', 'van-hoa-sa-huynh-500-tcn'],
    ['The people’s wall', 'the-peoples-wall'],
    ['1.649/QĐ-TTg', '1-649-qd-ttg'],
    ['Đội Hoàng Sa – “hùng binh” Lý Sơn', 'doi-hoang-sa-hung-binh-ly-son'],
    ['M‘nông, Mʼnông', 'mnong-mnong'],
    ['—', ''],
    ['遺跡', ''],
  ])('%s', (text, slug) => {
    expect(slugify(text)).toBe(slug);
    if (slug !== '') expect(slug).toMatch(slugPattern);
  });

  it.each(['', '-a', 'a-', 'a--b', 'A', 'đ', 'a_b', 'a b', 'a\n'])('is never “%s”', (text) => {
    expect(text).not.toMatch(slugPattern);
  });
});

describe('slugOfTitle', () => {
  const word = 'chin-chu-cai';

  it.each([
    ['Lễ khao lề', 'le-khao-le'],
    // A title whose slug is as long as allowed, one letter longer, and one that ends in a hyphen there.
    ['a'.repeat(34).concat(' ', 'b'.repeat(35)), `${'a'.repeat(34)}-${'b'.repeat(35)}`],
    ['a'.repeat(34).concat(' ', 'b'.repeat(36)), 'a'.repeat(34)],
    ['a'.repeat(70).concat(' b'), 'a'.repeat(70)],
    ['a'.repeat(69).concat(' b'), 'a'.repeat(69)],
    ['a'.repeat(99), 'a'.repeat(70)],
  ])('%s', (title, slug) => {
    expect(slugOfTitle(title)).toBe(slug);
  });

  it('keeps whole words of a long title, in both forms of Unicode', () => {
    const title = 'Chín chữ cái '.repeat(12);
    const slug = `${Array.from({ length: 5 }, () => word).join('-')}-chin`;
    expect(slugOfTitle(title)).toBe(slug);
    expect(slugOfTitle(title.normalize('NFD'))).toBe(slug);
    expect(slug.length).toBeLessThanOrEqual(longestSlug);
  });
});
