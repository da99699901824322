import { type Ink, layered, num, type Point, strokes } from './ink.ts';
import { noise } from './random.ts';

/**
 * Fish-scale roof tiles, as they lie on the eaves: rows overlapping by half. `size` is the width of a tile. Some carry
 * the hatching of an engraved shadow, in patches, so that the roof looks laid by hand.
 */
export function fishScales(width: number, height: number, size: number, seed = 7): Ink {
  const rise = size * 0.5;
  const inks: Partial<Ink>[] = [];
  for (let row = -1; row * rise < height; row += 1) {
    const top = row * rise;
    const shift = row % 2 === 0 ? 0 : size / 2;
    for (let x = ((width % size) - size) / 2 - size + shift; x < width + size; x += size) {
      inks.push(scale(x, top, size, noise(x, top * 1.4, size * 3.2, seed)));
    }
  }
  return layered(...inks);
}

function scale(x: number, y: number, size: number, tone: number): Partial<Ink> {
  const half = size / 2;
  const straight = half * 0.35;
  const inner = half * 0.84;
  const line = `M${num(x)} ${num(y)}v${num(straight)}a${num(half)} ${num(half)} 0 0 0 ${num(size)} 0v${num(-straight)}`;
  const lip = `M${num(x + half - inner)} ${num(y + straight)}a${num(inner)} ${num(inner)} 0 0 0 ${num(inner * 2)} 0`;
  const depth = tone > 0.62 ? 0.9 : tone > 0.5 ? 0.62 : tone > 0.42 ? 0.34 : 0;
  return { line, fine: lip + shade([x + half, y + straight], inner, depth) };
}

/** Upright strokes inside the lip; `depth` is how much of its width they take, from the side away from the light. */
function shade([x, y]: Point, radius: number, depth: number): string {
  const gap = radius / 6;
  const count = Math.round((2 * radius * depth) / gap);
  return strokes(
    Array.from({ length: count }, (_, index) => {
      const offset = radius - gap * (index + 0.6);
      const bottom = Math.sqrt(radius * radius - offset * offset);
      // The two tiles of the row below cover what lies lower than their joint.
      const top = bottom - radius * (0.3 + 0.25 * depth);
      return [
        [x + offset, y + Math.max(0, top)],
        [x + offset, y + bottom],
      ] as const;
    }),
  );
}
