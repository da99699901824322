import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/content/model.ts';
import { figuresOf } from '../../src/content/parity/figures.ts';
import { textBlocks } from '../../src/content/parity/text-blocks.ts';
import { readContent } from '../../src/content/read.ts';
import type { Block } from '../../src/content/tree.ts';
import { locales } from '../../src/i18n/locales.ts';
import { dataOffers } from './support/data-offers.ts';

function boxes(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'html') return [];
    return block.name === 'Facts' ? [block] : boxes(block.blocks);
  });
}

describe.each(locales)('the fact boxes of the investment section: %s', (locale) => {
  let content: Content;
  beforeAll(async () => {
    ({ content } = await readContent(process.cwd(), { drafts: true }));
  });

  it('hold no number or date that the data files do not have', () => {
    const known = dataOffers(content, locale);
    const texts = content.entries
      .filter((entry) => entry.collection === 'investment' && entry.locale === locale)
      .flatMap(({ file, body }) => textBlocks(boxes(body.blocks)).map((text) => ({ file, text })));
    const figures = texts.flatMap(({ file, text }) =>
      figuresOf(text, locale)
        .filter(({ isMissed }) => isMissed)
        .map((figure) => ({ ...figure, file, raw: text.slice(figure.start, figure.end) })),
    );
    const strange = figures.filter(
      ({ accepts }) => !accepts.some((keys) => keys.every((key) => known.has(key))),
    );
    expect(strange.map(({ file, raw }) => `${file}: ${raw}`)).toEqual([]);
    // Nothing is proven by boxes in which no number was found.
    expect(figures.length).toBeGreaterThan(60);
  });
});
