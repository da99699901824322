import { type LonLat, rivers } from './geodata.ts';
import type { Rect } from './labels.ts';
import { insideFrame, type Point, projectPath } from './project.ts';
import { type GroundName, isFree, type Room } from './room.ts';
import { textWidth } from './text-width.ts';

/**
 * Rivers whose name is certain: the lines have none, so each is known by a place that it passes (`content/geo/README.md`
 * lists the names, `places.json` the town of Trà Bồng and the headworks on the Trà Khúc).
 */
const named: readonly { readonly text: string; readonly passes: LonLat }[] = [
  { text: 'Trà Bồng', passes: [108.518, 15.256] },
  { text: 'Trà Khúc', passes: [108.62, 15.119] },
];

/** Degrees from a place to the nearest river line at most; about 4 km. */
const near = 0.04;

function riverAt([lon, lat]: LonLat): readonly LonLat[] {
  const distance = (line: readonly LonLat[]) =>
    Math.min(...line.map(([x, y]) => Math.hypot(x - lon, y - lat)));
  const nearest = rivers.toSorted((a, b) => distance(a) - distance(b))[0];
  return nearest && distance(nearest) < near ? nearest : [];
}

const lines = named.map(({ text, passes }) => ({ text, line: riverAt(passes) }));

/** The box around a rectangle that is turned around its middle. */
export function turnedBox([x, y]: Point, width: number, height: number, degrees: number): Rect {
  const angle = (degrees * Math.PI) / 180;
  const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
  const [wide, high] = [width * cos + height * sin, width * sin + height * cos];
  return { x: x - wide / 2, y: y - high / 2, width: wide, height: high };
}

interface Stretch {
  readonly middle: Point;
  /** Direction in degrees, between −90 and 90, so that letters stand upright. */
  readonly angle: number;
  /** How far the line strays from straight, in units. */
  readonly bend: number;
}

/** Pieces of the line that are about as long as the name, with their direction. */
function stretches(line: readonly Point[], length: number): Stretch[] {
  return line.flatMap((start, index) => {
    const end = line
      .slice(index)
      .find(([x, y]) => Math.hypot(x - start[0], y - start[1]) >= length);
    if (!end) return [];
    const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
    const turn = (Math.atan2(dy, dx) * 180) / Math.PI;
    const angle = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
    const piece = line.slice(index, line.indexOf(end));
    const off = ([x, y]: Point) =>
      Math.abs((dx * (start[1] - y) - (start[0] - x) * dy) / Math.hypot(dx, dy));
    const middle: Point = [start[0] + dx / 2, start[1] + dy / 2];
    return [{ middle, angle, bend: Math.max(...piece.map(off)) }];
  });
}

/** A name along the straightest free stretch of each named river, above the line or below it. */
export function riverNames(
  room: Room,
  taken: readonly Rect[],
): { readonly name: GroundName; readonly box: Rect }[] {
  const { frame, fontSize, ground } = room;
  if (ground.rivers === '') return [];
  const used = [...taken];
  return lines.flatMap(({ text, line }) => {
    const width = textWidth(text, fontSize * 0.95);
    const places = projectPath(frame, line, 'line')
      .flatMap((piece) => stretches(piece, width))
      .filter(({ angle, bend }) => Math.abs(angle) < 60 && bend < fontSize * 0.5)
      .toSorted((a, b) => a.bend + Math.abs(a.angle) / 20 - b.bend - Math.abs(b.angle) / 20);
    for (const { middle, angle, bend } of places) {
      for (const side of [-1, 1]) {
        const away = side * (fontSize * 0.7 + bend);
        const turn = (angle * Math.PI) / 180;
        const at: Point = [middle[0] - away * Math.sin(turn), middle[1] + away * Math.cos(turn)];
        const box = turnedBox(at, width, fontSize * 1.1, angle);
        if (!insideFrame(frame, at) || !isFree(box, used, room)) continue;
        used.push(box);
        const [x, y] = at;
        return [
          { name: { text, kind: 'river' as const, anchor: 'middle' as const, x, y, angle }, box },
        ];
      }
    }
    return [];
  });
}
