/** Width of a line of text at the size in question, in pixels. */
export type Measure = (text: string) => number;

/** What a line that ends inside a name costs, as a share of the squared width of the box. */
const namePenalty = 0.5;

/**
 * Breaks a text into as few lines as fit `width`, as even as possible and, where it costs little, not inside a name
 * (Quảng | Ngãi). `null` where a single word is wider, or where it takes more than `most` lines.
 */
export function breakLines(
  text: string,
  measure: Measure,
  width: number,
  most: number,
): string[] | null {
  const words = text.trim().split(/\s+/);
  const join = (from: number, to: number) => words.slice(from, to).join(' ');
  interface Way {
    readonly cost: number;
    readonly lines: readonly string[];
  }
  // ways[count][end]: the best way to set the first `end` words in `count` lines.
  let ways: (Way | undefined)[] = [{ cost: 0, lines: [] }];
  for (let count = 1; count <= most; count += 1) {
    const next: (Way | undefined)[] = [];
    ways.forEach((way, from) => {
      if (!way) return;
      for (let to = from + 1; to <= words.length; to += 1) {
        const line = join(from, to);
        const room = width - measure(line);
        if (room < 0) break;
        const name = to < words.length && splitsName(words[to - 1] ?? '', words[to] ?? '');
        const cost = way.cost + room * room + (name ? namePenalty * width * width : 0);
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY)) {
          next[to] = { cost, lines: [...way.lines, line] };
        }
      }
    });
    const done = next[words.length];
    if (done) return [...done.lines];
    ways = next;
  }
  return null;
}

/** Two words with capitals and no sign between them are most likely one name. */
function splitsName(before: string, after: string): boolean {
  return /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after) && /[\p{L}\p{N}]$/u.test(before);
}

/** The first lines of a text that is too long, with an ellipsis. */
export function cutLines(text: string, measure: Measure, width: number, most: number): string[] {
  const words = text.trim().split(/\s+/);
  for (let count = words.length - 1; count > 0; count -= 1) {
    const shorter = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:.–-]+$/u, '')}…`;
    const lines = breakLines(shorter, measure, width, most);
    if (lines) return lines;
  }
  return [];
}

export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Sets a text in the largest of `sizes` (descending) in which it fits a box; `leading` is the distance of two lines
 * in em. What fits at no size is cut at the smallest.
 */
export function fitText(
  text: string,
  measureAt: (size: number) => Measure,
  box: { readonly width: number; readonly height: number },
  sizes: readonly number[],
  leading: number,
): SetText {
  const most = (size: number) => Math.max(1, Math.floor(box.height / (size * leading)));
  for (const size of sizes) {
    const lines = breakLines(text, measureAt(size), box.width, most(size));
    if (lines) return { size, lines };
  }
  const size = sizes.at(-1) ?? 1;
  return { size, lines: cutLines(text, measureAt(size), box.width, most(size)) };
}
