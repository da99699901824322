import { describe, expect, it } from 'vitest';
import { dWords, foldQuery } from '../../src/search/fold.ts';

describe('dWords', () => {
  it('gives the words with đ in plain letters and leaves the others to Pagefind', () => {
    expect(dWords('Đức Phổ và đầm An Khê')).toEqual(['duc', 'dam']);
  });

  it('gives each folded word once, whatever its marks and case', () => {
    expect(dWords('Đảo, đạo; ĐAO “đảo”')).toEqual(['dao']);
  });

  it('reads decomposed text and words that hold đ inside or next to punctuation', () => {
    expect(dWords('Đức'.normalize('NFD'))).toEqual(['duc']);
    expect(dWords('Măng Đen–Kon Plông (Đăk Ruồng), Yangđà')).toEqual(['den', 'dak', 'yangda']);
  });

  it('gives nothing where there is no đ', () => {
    expect(dWords('Sa Huỳnh, Lý Sơn')).toEqual([]);
    expect(dWords('')).toEqual([]);
  });
});

describe('foldQuery', () => {
  it('folds marks, case, đ, spaces and punctuation', () => {
    expect(foldQuery('  ĐẢO  Lý-Sơn! ')).toBe('dao ly son');
    expect(foldQuery('“Khao lề thế lính”')).toBe('khao le the linh');
  });

  it('is empty for punctuation alone', () => {
    expect(foldQuery(' … ')).toBe('');
  });
});
