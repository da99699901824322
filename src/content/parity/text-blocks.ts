import { plainText } from '../plain-text.ts';
import type { Block } from '../tree.ts';

const blockTag =
  /<\/?(?:p|h[1-6]|ul|ol|li|dl|dt|dd|div|section|blockquote|table|thead|tbody|tr|th|td|br|hr|pre)\b[^>]*>/;

/**
 * The text of each paragraph, heading, list item and table cell in its order, with the titles of elements. Sentences
 * and figures do not run from one into the next, as they would in `plainText`.
 */
export function textBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'html') {
      const parts = block.html.split(blockTag);
      return parts.map((html) => plainText([{ kind: 'html', html }])).filter((text) => text !== '');
    }
    const { title, by } = block.props;
    return [title, by].filter((text) => text !== undefined).concat(textBlocks(block.blocks));
  });
}
