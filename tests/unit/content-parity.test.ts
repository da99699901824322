import { describe, expect, it } from 'vitest';
import { allText } from '../../src/content/parity/articles.ts';
import { figuresOf } from '../../src/content/parity/figures.ts';
import { readContent } from '../../src/content/read.ts';
import { parityWarnings } from '../../src/content/warnings/parity.ts';

describe('both versions of every article', () => {
  it('hold the same figures, but for those that the field parity allows', async () => {
    const { content } = await readContent(process.cwd(), { drafts: true });
    // With nothing to compare nothing would differ.
    const english = content.entries.filter(({ locale }) => locale === 'en');
    expect(english.length).toBeGreaterThan(100);
    const withFigures = english.filter((entry) => figuresOf(allText(entry), 'en').length > 0);
    expect(withFigures.length).toBeGreaterThan(english.length / 2);
    const found = parityWarnings(content.entries, new Map());
    expect(found.map(({ file, en }) => `${file}: ${en}`)).toEqual([]);
  });
});
