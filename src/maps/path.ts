import type { Point } from './project.ts';

/** Distance of a point from the segment a–b, squared. */
function offset2([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Douglas–Peucker: drops points that lie within `tolerance` of the line without them. */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const keep = new Set([0, line.length - 1]);
  const open: Array<readonly [number, number]> = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [a, b] = [line[from], line[to]];
    if (!a || !b) continue;
    let [worst, at] = [tolerance * tolerance, -1];
    for (let index = from + 1; index < to; index += 1) {
      const point = line[index];
      const off = point ? offset2(point, a, b) : 0;
      if (off > worst) [worst, at] = [off, index];
    }
    if (at < 0) continue;
    keep.add(at);
    open.push([from, at], [at, to]);
  }
  return line.filter((_, index) => keep.has(index));
}

/** A ring has no ends to hold on to, so it is simplified in two halves. */
export function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  const half = Math.floor(ring.length / 2);
  const first = simplify(ring.slice(0, half + 1), tolerance);
  return [...first.slice(0, -1), ...simplify(ring.slice(half), tolerance)];
}

/** Area inside a ring, in square units. */
export function ringArea(ring: readonly Point[]): number {
  let twice = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

/** Whether a point lies inside a ring (even–odd rule). */
export function insideRing([x, y]: Point, ring: readonly Point[]): boolean {
  let inside = false;
  let [bx, by] = ring.at(-1) ?? [0, 0];
  for (const [ax, ay] of ring) {
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    [bx, by] = [ax, ay];
  }
  return inside;
}

const tenths = (value: number) => Math.round(value * 10);

/** A number of tenths as short text: `-5` → `-.5`. */
function short(value: number): string {
  return (value / 10)
    .toFixed(1)
    .replace(/\.0$/, '')
    .replace(/^(-?)0\./, '$1.');
}

/** SVG wants no space before a minus sign. */
function pair(x: number, y: number): string {
  return `${short(x)}${y < 0 ? '' : ' '}${short(y)}`;
}

/** Path data with one decimal, in relative steps: half the size of absolute ones. */
export function pathData(lines: readonly (readonly Point[])[], closed: boolean): string {
  let data = '';
  for (const line of lines) {
    const [start] = line;
    if (!start) continue;
    let [x, y] = start.map(tenths) as [number, number];
    let steps = '';
    for (const [px, py] of closed ? dropClosing(line) : line) {
      const [dx, dy] = [tenths(px) - x, tenths(py) - y];
      if (dx === 0 && dy === 0) continue;
      const step = pair(dx, dy);
      steps += steps !== '' && !step.startsWith('-') ? ` ${step}` : step;
      [x, y] = [x + dx, y + dy];
    }
    if (steps === '') continue;
    data += `M${pair(...(start.map(tenths) as [number, number]))}l${steps}${closed ? 'z' : ''}`;
  }
  return data;
}

function dropClosing(line: readonly Point[]): readonly Point[] {
  const [first, last] = [line[0], line.at(-1)];
  return first && last && first[0] === last[0] && first[1] === last[1] ? line.slice(0, -1) : line;
}
