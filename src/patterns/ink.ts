/** A point of a drawing, in its units; y grows downwards. */
export type Point = readonly [x: number, y: number];

/**
 * A pattern as SVG path data by the way it is inked. All patterns are drawn with these four alone, so that a page, a
 * share picture and a printer each decide once what they look like.
 */
export interface Ink {
  /** Lines of normal weight. */
  readonly line: string;
  /** Hairlines: hatching, stippling. */
  readonly fine: string;
  /** Filled shapes in the colour of the section. */
  readonly solid: string;
  /** Filled shapes in the colour of the text. */
  readonly dark: string;
}

export const roles = ['fine', 'line', 'solid', 'dark'] as const satisfies readonly (keyof Ink)[];

/** Several inks as one. */
export function layered(...inks: readonly Partial<Ink>[]): Ink {
  const all = (role: keyof Ink) => inks.map((ink) => ink[role] ?? '').join('');
  return { line: all('line'), fine: all('fine'), solid: all('solid'), dark: all('dark') };
}

/** A number for path data: one decimal, without useless zeros. */
export function num(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');
}

/**
 * Path data in steps from point to point, each from where the last rounded step ended: a repeated motif is then the
 * same text each time and compresses to nearly nothing. `grid` is what points are rounded to.
 */
function steps(command: 'l' | 'c', points: readonly Point[], from: Point, grid = 0.1): string {
  const round = (value: number) => Math.round(value / grid) * grid;
  let [x, y] = [round(from[0]), round(from[1])];
  let data = '';
  const size = command === 'c' ? 3 : 1;
  for (let index = 0; index < points.length; index += size) {
    const group = points
      .slice(index, index + size)
      .map(([px, py]): Point => [round(px), round(py)]);
    data += command + group.map(([px, py]) => pair(px - x, py - y)).join(' ');
    [x, y] = group.at(-1) ?? [x, y];
  }
  return data;
}

function pair(x: number, y: number): string {
  const second = num(y);
  return `${num(x)}${second.startsWith('-') ? '' : ' '}${second}`;
}

export function polyline(points: readonly Point[], closed = false): string {
  const [first, ...rest] = points;
  if (!first) return '';
  return `M${pair(...first)}${steps('l', rest, first)}${closed ? 'z' : ''}`;
}

/**
 * A smooth line through all points (Catmull–Rom as Bézier curves); smooth at its ends too where it comes back to its
 * first point.
 */
export function curve(points: readonly Point[], grid = 0.1): string {
  const [first] = points;
  if (!first) return '';
  const last = points.at(-1);
  const closed = last && Math.hypot(last[0] - first[0], last[1] - first[1]) < 0.01;
  const handles: Point[] = [];
  for (let index = 0; index + 1 < points.length; index += 1) {
    const from = points[index] ?? first;
    const to = points[index + 1] ?? from;
    const before = points[index - 1] ?? (closed ? points.at(-2) : undefined) ?? from;
    const after = points[index + 2] ?? (closed ? points[1] : undefined) ?? to;
    handles.push(
      [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6],
      [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6],
      to,
    );
  }
  const [x, y] = first.map((value) => Math.round(value / grid) * grid);
  return `M${pair(x ?? 0, y ?? 0)}${steps('c', handles, first, grid)}`;
}

/** Straight strokes that belong to one motif, placed by the first of them. */
export function strokes(lines: readonly (readonly [from: Point, to: Point])[]): string {
  let data = '';
  let last: Point | null = null;
  for (const [from, to] of lines) {
    const start = tenths(from);
    const end = tenths(to);
    data += last ? `m${pair(start[0] - last[0], start[1] - last[1])}` : `M${pair(...start)}`;
    data += `l${pair(end[0] - start[0], end[1] - start[1])}`;
    last = end;
  }
  return data;
}

const tenths = ([x, y]: Point): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

/** Direction of a line at each of its points, as unit vectors. */
export function directions(points: readonly Point[]): Point[] {
  return points.map((point, index) => {
    const before = points[index - 1] ?? point;
    const after = points[index + 1] ?? point;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    return [(after[0] - before[0]) / length, (after[1] - before[1]) / length];
  });
}

/** A line moved sideways, to the left of its direction where `distance` is positive. */
export function beside(points: readonly Point[], distance: number): Point[] {
  const along = directions(points);
  return points.map(([x, y], index) => {
    const [dx, dy] = along[index] ?? [1, 0];
    return [x + dy * distance, y - dx * distance];
  });
}
