import type { Block, Body } from '../../content/tree.ts';

/** A part of the story: its heading as HTML, its id for links, and what stands below it. */
export interface StoryPart {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Story {
  /** What stands before the first heading. */
  readonly opening: readonly Block[];
  readonly parts: readonly StoryPart[];
}

const heading = /^<h2 id="([^"]*)"[^>]*>([\s\S]*?)<\/h2>/;

/** The body of an article, cut at its headings of the second level. */
export function storyOf({ blocks }: Pick<Body, 'blocks'>): Story {
  const opening: Block[] = [];
  const parts: { id: string; title: string; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const pieces: Block[] =
      block.kind === 'html'
        ? block.html.split(/(?=<h2 )/).map((html) => ({ kind: 'html', html }))
        : [block];
    for (const piece of pieces) {
      const found = piece.kind === 'html' ? heading.exec(piece.html) : null;
      if (piece.kind === 'html' && found) {
        const rest = piece.html.slice(found[0].length);
        const inner: Block[] = rest.trim() === '' ? [] : [{ kind: 'html', html: rest }];
        parts.push({ id: found[1] ?? '', title: found[2] ?? '', blocks: inner });
      } else {
        (parts.at(-1)?.blocks ?? opening).push(piece);
      }
    }
  }
  return { opening, parts };
}
