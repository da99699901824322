import { describe, expect, it } from 'vitest';
import { allText, articleParity } from '../../src/content/parity/articles.ts';
import { readContent } from '../../src/content/read.ts';
import { parityWarnings } from '../../src/content/warnings/parity.ts';

describe('both versions of every article', () => {
  it('hold the same figures, but for those that the field parity allows', async () => {
    const { content } = await readContent(process.cwd(), { drafts: true });
    // With nothing to compare nothing would differ.
    const pairs = articleParity(content.entries);
    expect(pairs.length).toBeGreaterThan(100);
    expect(pairs.every(({ vi, en }) => allText(vi) !== '' && allText(en) !== '')).toBe(true);
    const found = parityWarnings(content.entries, new Map());
    expect(found.map(({ file, en }) => `${file}: ${en}`)).toEqual([]);
  });
});
