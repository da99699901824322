import {
  beside,
  curve,
  directions,
  type Ink,
  layered,
  num,
  type Point,
  polyline,
  strokes,
} from './ink.ts';

/**
 * Friezes in the manner of Sa Huỳnh pottery, as an archaeologist unrolls them: registers of incised S-spirals, waves
 * and hatched teeth between parallel lines. Schematic; no single vessel is copied.
 */
export interface Register {
  readonly height: number;
  draw(width: number, top: number): Partial<Ink>;
}

/** Registers one under another. */
export function frieze(width: number, registers: readonly Register[]): Ink {
  let top = 0;
  const inks = registers.map((register) => {
    const ink = register.draw(width, top);
    top += register.height;
    return ink;
  });
  return layered(...inks);
}

export function friezeHeight(registers: readonly Register[]): number {
  return registers.reduce((sum, { height }) => sum + height, 0);
}

/** Parallel incised lines around the vessel, 4 units apart. */
export function rules(count: number): Register {
  return {
    height: count * 4 + 4,
    draw: (width, top) => ({
      line: Array.from(
        { length: count },
        (_, index) => `M0 ${num(top + 4 + index * 4)}H${num(width)}`,
      ).join(''),
    }),
  };
}

/** Hatched triangles, points down. */
export function teeth(height: number, base = height * 1.15): Register {
  const count = Math.round(base / 4.5);
  const deep = height - 1;
  return {
    height,
    draw: (width, top) => {
      let [line, fine] = ['', ''];
      for (let left = start(width, base); left < width; left += base) {
        line += polyline([
          [left, top],
          [left + base / 2, top + deep],
          [left + base, top],
        ]);
        fine += strokes(
          Array.from({ length: count - 1 }, (_, index) => {
            // Parallel to the left side, ending on the right one.
            const share = 1 - (index + 1) / count;
            return [
              [left + base * (1 - share), top],
              [left + base - (base / 2) * share, top + deep * share],
            ] as const;
          }),
        );
      }
      return { line, fine };
    },
  };
}

/** Rows of short slanting dents, as the edge of a shell leaves them. */
export function dents(height: number, gap = 6): Register {
  const rows = Math.floor(height / 7);
  return {
    height,
    draw: (width, top) => {
      let line = '';
      for (let row = 0; row < rows; row += 1) {
        const y = top + (height - rows * 7) / 2 + row * 7 + 1.5;
        for (let x = start(width, gap * 8); x < width; x += gap * 8) {
          line += strokes(
            Array.from(
              { length: 8 },
              (_, index) =>
                [
                  [x + index * gap, y + 4],
                  [x + index * gap + 2.4, y],
                ] as const,
            ),
          );
        }
      }
      return { line };
    },
  };
}

/** Waves drawn with a comb: `count` lines side by side. */
export function combWaves(height: number, length: number, count = 3, gap = 3.5): Register {
  return {
    height,
    draw: (width, top) => {
      const swing = (height - (count - 1) * gap) / 2 - 2;
      const middle = top + height / 2 - ((count - 1) * gap) / 2;
      const from = start(width, length);
      let line = '';
      for (let row = 0; row < count; row += 1) {
        const y = middle + row * gap;
        line += `M${num(from)} ${num(y)}`;
        for (let x = from; x < width; x += length) line += wave(length, swing);
      }
      return { line };
    },
  };
}

/** One length of a sine, as two curves from crest to trough; 0.3642 fits a sine best. */
function wave(length: number, swing: number): string {
  const half = length / 2;
  const [one, two] = [num(half * 0.3642), num(half * (1 - 0.3642))];
  return `c${one} ${num(-swing * 1.33)} ${two} ${num(-swing * 1.33)} ${num(half)} 0c${one} ${num(swing * 1.33)} ${two} ${num(swing * 1.33)} ${num(half)} 0`;
}

/**
 * The running S-spiral: a band that winds out of one centre and into the next, `pitch` units on, filled with comb
 * strokes. `turns` counts how often it goes round each centre.
 */
export function spirals(pitch: number, turns = 1.75, band = pitch * 0.075): Register {
  const height = Math.round(pitch * 0.92);
  return {
    height,
    draw: (width, top) => {
      let [line, fine] = ['', ''];
      for (let x = start(width, pitch); x < width + pitch; x += pitch) {
        const spine = between([Math.round(x), top + height / 2], pitch, turns);
        line += curve(beside(spine, band / 2)) + curve(beside(spine, -band / 2));
        fine += combed(spine, band, 4);
      }
      return { line, fine };
    },
  };
}

/** The spine from one centre to the next: its second half is the first one turned about the middle. */
export function between([x, y]: Point, pitch: number, turns: number): Point[] {
  const middle = x + pitch / 2;
  const steps = Math.round(turns * 14);
  const half = Array.from({ length: steps + 1 }, (_, step): Point => {
    const share = step / steps;
    const angle = (share - 1) * turns * 2 * Math.PI;
    const radius = (pitch / 2) * (0.06 + 0.94 * share);
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  const rest = half.slice(0, -1).reverse();
  return [...half, ...rest.map(([px, py]): Point => [2 * middle - px, 2 * y - py])];
}

/** Short strokes across a band, about `gap` units apart. */
function combed(spine: readonly Point[], band: number, gap: number): string {
  const along = directions(spine);
  const marks: [Point, Point][] = [];
  let left = gap / 2;
  spine.slice(1).forEach((to, index) => {
    const from = spine[index] ?? to;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const [dx, dy] = along[index] ?? [1, 0];
    // Leaning a little, as a right hand sets a comb.
    const reach: Point = [((dy + dx * 0.35) * band) / 2, ((dy * 0.35 - dx) * band) / 2];
    for (; left <= length; left += gap) {
      const [x, y] = [
        from[0] + ((to[0] - from[0]) * left) / length,
        from[1] + ((to[1] - from[1]) * left) / length,
      ];
      marks.push([
        [x + reach[0], y + reach[1]],
        [x - reach[0], y - reach[1]],
      ]);
    }
    left -= length;
  });
  return strokes(marks);
}

/** Where a row begins so that it is the same at both ends of `width`, on a whole unit. */
function start(width: number, step: number): number {
  const first = (width / 2) % step;
  return Math.round(first - step);
}
