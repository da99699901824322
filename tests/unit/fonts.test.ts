import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { faces, scripts, unicodeRange, variants } from '../../fonts.config.ts';

const letters = new Set(Object.values(scripts).join(''));

describe('the fonts', () => {
  it('hold every character of the content and of the interface', () => {
    const files = globSync(['content/**/*.{mdx,yaml,json}', 'src/i18n/catalogues/**/*.json']);
    expect(files.length).toBeGreaterThan(100);
    const missing = new Map<string, string>();
    for (const file of files) {
      for (const letter of readFileSync(file, 'utf8')) {
        if (letter >= ' ' && !letters.has(letter)) missing.set(letter, file);
      }
    }
    expect([...missing]).toEqual([]);
  });

  it('hold the whole Vietnamese alphabet in both cases', () => {
    for (const word of [
      'Ẳ Ề Ữ Ợ đ Đ ơ ư ỵ',
      'NGUYỄN ƯỚC VỀ QUẢNG NGÃI',
      'nguyễn ước về quảng ngãi',
    ]) {
      expect([...word].filter((letter) => !letters.has(letter))).toEqual([]);
    }
  });

  it('weigh at most 100 KB in all', () => {
    const files = globSync('src/assets/fonts/*.woff2');
    expect(files).toHaveLength(faces.length * Object.keys(scripts).length);
    const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
    expect(bytes).toBeLessThan(100 * 1024);
  });

  it('are offered by letters, each file once', () => {
    const [latin, vietnamese] = variants('display');
    expect(latin?.src).toEqual(['./src/assets/fonts/lora-500-latin.woff2']);
    expect(vietnamese?.unicodeRange).toContain('U+0110-0111');
  });
});

it('writes neighbouring code points as one range', () => {
  expect(unicodeRange('cabđ')).toEqual(['U+0061-0063', 'U+0111']);
});
