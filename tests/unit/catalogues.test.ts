import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Texts = { readonly [key: string]: string | Texts };

function keysOf(texts: Texts, prefix = ''): string[] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );
}

/** The key that code asks for: without i18next's ending for one or several. */
const asked = (key: string) => key.replace(/_(?:one|other)$/, '');

const [vi, en] = ['vi', 'en'].map((locale) => {
  const file = `src/i18n/catalogues/${locale}/translation.json`;
  return new Set(keysOf(JSON.parse(readFileSync(file, 'utf8')) as Texts).map(asked));
});
const code = globSync('src/**/*.{ts,astro,mdx}')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

describe('the interface texts', () => {
  it('have the same keys in both languages', () => {
    expect([...(en ?? [])].sort()).toEqual([...(vi ?? [])].sort());
  });

  it('are all used: by their whole key, or by a key that is put together from its first part', () => {
    const whole = new Set([...code.matchAll(/['"`]([A-Za-z][\w.-]*)['"`]/g)].map(([, key]) => key));
    const starts = [...code.matchAll(/`([A-Za-z]\w*\.(?:[\w-]+\.)*)\$\{/g)].map(([, key]) => key);
    const isUsed = (key: string) =>
      whole.has(key) || starts.some((start) => start !== undefined && key.startsWith(start));
    expect([...(vi ?? [])].filter((key) => !isUsed(key))).toEqual([]);
  });
});
