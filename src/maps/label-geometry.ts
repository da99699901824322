/** Geometry of label placement: rectangles, circles and leader lines. */

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

type At = readonly [x: number, y: number];

export type Segment = readonly [from: At, to: At];

export function overlaps(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains({ x, y, width, height }: Rect, [px, py]: At): boolean {
  return px > x && px < x + width && py > y && py < y + height;
}

/** The point of a rectangle that is nearest to another point. */
export function nearestIn({ x, y, width, height }: Rect, [px, py]: At): At {
  return [Math.max(x, Math.min(px, x + width)), Math.max(y, Math.min(py, y + height))];
}

export function touchesCircle(box: Rect, { x, y, radius }: Circle): boolean {
  const [nx, ny] = nearestIn(box, [x, y]);
  return Math.hypot(x - nx, y - ny) < radius;
}

/** Whether a segment comes nearer to the middle of a circle than its radius. */
export function segmentMeetsCircle(
  [[ax, ay], [bx, by]]: Segment,
  { x, y, radius }: Circle,
): boolean {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy) < radius;
}

function side([ax, ay]: At, [bx, by]: At, [px, py]: At): number {
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));
}

export function segmentsCross([a, b]: Segment, [c, d]: Segment): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

export function segmentMeetsRect(segment: Segment, box: Rect): boolean {
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  if (contains(box, segment[0]) || contains(box, segment[1])) return true;
  const diagonals: Segment[] = [
    [
      [left, top],
      [right, bottom],
    ],
    [
      [right, top],
      [left, bottom],
    ],
  ];
  return diagonals.some((diagonal) => segmentsCross(segment, diagonal));
}
