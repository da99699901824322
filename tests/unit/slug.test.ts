import { describe, expect, it } from 'vitest';
import { foldVietnamese, slugify, slugPattern } from '../../src/content/slug.ts';

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
