/** Numbers from 0 to 1 that look random and are the same in every build (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number from 0 to 1 that belongs to a point of a whole-number grid. */
export function gridValue(x: number, y: number, seed: number): number {
  return seeded(Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(seed, 974711))();
}

/** Smooth noise from 0 to 1; its hills are about `size` units apart. */
export function noise(x: number, y: number, size: number, seed: number): number {
  const [column, row] = [Math.floor(x / size), Math.floor(y / size)];
  const [u, v] = [ease(x / size - column), ease(y / size - row)];
  const value = (dx: number, dy: number) => gridValue(column + dx, row + dy, seed);
  const top = value(0, 0) + (value(1, 0) - value(0, 0)) * u;
  const bottom = value(0, 1) + (value(1, 1) - value(0, 1)) * u;
  return top + (bottom - top) * v;
}

function ease(t: number): number {
  return t * t * t * (t * (t * 6 - 15) + 10);
}
