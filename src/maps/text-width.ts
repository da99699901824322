/**
 * Advance widths of Be Vietnam Pro in hundredths of an em, measured in a browser. Maps are laid out at build time,
 * where no browser can be asked; marks above and below a letter do not change its width.
 */
// biome-ignore format: rows of letters read better than one letter a line
const regular: Readonly<Record<string, number>> = {
  ' ': 23, a: 64, b: 65, c: 61, d: 65, e: 60, f: 39, g: 64, h: 58, i: 26, j: 27, k: 56, l: 26, m: 89, n: 57,
  o: 64, p: 65, q: 65, r: 39, s: 51, t: 43, u: 57, v: 58, w: 87, x: 56, y: 58, z: 50, A: 74, B: 67, C: 78,
  D: 73, E: 62, F: 63, G: 78, H: 71, I: 26, J: 47, K: 68, L: 62, M: 85, N: 73, O: 83, P: 64, Q: 82, R: 67,
  S: 64, T: 65, U: 73, V: 71, W: 101, X: 72, Y: 67, Z: 66, đ: 66, Đ: 79, '.': 29, ',': 30, ':': 29, ';': 30,
  '(': 44, ')': 44, '-': 61, '–': 68, '—': 87, '·': 26, "'": 18, '’': 22, '“': 37, '”': 41, '/': 50, '&': 74,
};

const digit = 67;
const unknown = 70;
/** Semi-bold is this much wider; the rest is reserve for a fallback font. */
const boldFactor = 1.025;
const reserve = 1.03;

/** Width of a text in the site's font at a size, a little generous. */
export function textWidth(text: string, fontSize: number, bold = false): number {
  let hundredths = 0;
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) {
    hundredths += /\d/.test(letter) ? digit : (regular[letter] ?? unknown);
  }
  return (hundredths / 100) * fontSize * reserve * (bold ? boldFactor : 1);
}

/**
 * The most even way of breaking a text into `count` lines, or `null` where it has fewer words. A text has few words,
 * so all ways are tried.
 */
export function breakLines(
  text: string,
  count: number,
  fontSize: number,
  bold = false,
): string[] | null {
  const words = text.split(/\s+/);
  if (words.length < count) return null;
  const [first, ...rest] = words;
  if (count === 1 || first === undefined) return [text];
  let best: string[] | null = null;
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let take = 1; take <= words.length - count + 1; take += 1) {
    const head = [first, ...rest.slice(0, take - 1)].join(' ');
    const tail = breakLines(words.slice(take).join(' '), count - 1, fontSize, bold);
    if (!tail) continue;
    const lines = [head, ...tail];
    const width = Math.max(...lines.map((line) => textWidth(line, fontSize, bold)));
    if (width < bestWidth) [best, bestWidth] = [lines, width];
  }
  return best;
}

/**
 * A label short enough for a map: what stands before a colon, a bracket or a comma. It begins the full label, so that
 * the words seen are also the first words heard.
 */
export function shortLabel(label: string): string {
  const [head] = label.split(/:| \(|, | – /);
  return head?.trim() || label;
}
