import { type Point, polyline, strokes } from '../../patterns/ink.ts';
import { gridValue, seeded } from '../../patterns/random.ts';
import { hatched, smooth } from './engraving.ts';
import {
  basalt,
  conduits,
  coral,
  giengTien,
  heightAt,
  type Line,
  plug,
  seaLevel,
  size,
  thoiLoi,
} from './section-profile.ts';

/** The `v` of geological maps for volcanic rock, over the whole foundation. */
function volcanicMarks(): string {
  let data = '';
  for (let row = 0; row < 6; row += 1) {
    for (let column = 0; column < 42; column += 1) {
      const x = 12 + column * 23 + (row % 2) * 11 + gridValue(column, row, 5) * 5;
      const y = 296 + row * 22 + gridValue(column, row, 6) * 5;
      if (
        x > size.width - 6 ||
        y < heightAt(basalt, x) + 8 ||
        conduits.some((at) => Math.abs(at - x) < 16)
      )
        continue;
      data += polyline([
        [x - 3, y],
        [x, y + 6],
        [x + 3, y],
      ]);
    }
  }
  return data;
}

/** Dots of coral sand, closer towards the sea. */
function coralDots(): string {
  const random = seeded(11);
  let data = '';
  for (let index = 0; index < 900; index += 1) {
    const x = 100 + random() * 784;
    const [top, bottom] = [heightAt(coral, x), heightAt(basalt, x)];
    const y = top + 2.5 + random() * (bottom - top - 5);
    if (bottom - top < 6 || conduits.some((at) => Math.abs(at - x) < 15)) continue;
    data += strokes([
      [
        [x, y],
        [x + 0.2, y],
      ],
    ]);
  }
  return data;
}

/** Beds of ash: lines below the surface and like it, each ending where the layer below begins. */
function beds(surface: Line): string {
  let data = '';
  for (let depth = 8; depth < 110; depth += 8) {
    let bed: Point[] = [];
    const flush = () => {
      if (bed.length > 3) data += polyline(bed);
      bed = [];
    };
    for (const [x, y] of surface) {
      // Beds flatten downwards.
      const level = y + depth + (seaLevel - y) * depth * 0.0016;
      if (level < heightAt(coral, x) - 2 && !conduits.some((at) => Math.abs(at - x) < 9))
        bed.push([x, level]);
      else flush();
    }
    flush();
  }
  return data;
}

function conduit(x: number, top: number): string {
  const left = smooth([
    [x - 8, top],
    [x - 6, 300],
    [x - 9, 352],
    [x - 13, size.height],
  ]);
  const right = smooth([
    [x + 8, top],
    [x + 7, 300],
    [x + 9, 352],
    [x + 12, size.height],
  ]);
  return polyline(left) + polyline(right);
}

/** Splinters that fill a vent which exploded. */
function breccia(x: number, top: number): string {
  const random = seeded(Math.round(x));
  let data = '';
  for (let y = top + 10; y < size.height - 6; y += 9) {
    const [cx, turn, r] = [x - 4 + random() * 8, random() * 6, 2.4 + random() * 1.6];
    data += polyline(
      [0, 2.1, 4.2].map(
        (angle): Point => [cx + Math.cos(turn + angle) * r, y + Math.sin(turn + angle) * r],
      ),
      true,
    );
  }
  return data;
}

/** Strokes of still water between two shores, closer at the surface. */
function water(
  from: number,
  to: number,
  top: number,
  rows: number,
  bed: (x: number) => number,
): string {
  const random = seeded(Math.round(from + top));
  const lines: [Point, Point][] = [];
  for (let row = 0, y = top; row < rows; row += 1, y += 5 + row * 1.7) {
    for (let x = from - random() * 40; x < to; ) {
      const end = Math.min(to, x + 30 + random() * 70);
      const start = Math.max(from, x);
      if (end > start + 6 && bed(start) > y + 2 && bed(end) > y + 2)
        lines.push([
          [start, y],
          [end, y],
        ]);
      x = end + 8 + random() * 16;
    }
  }
  return strokes(lines);
}

const lakeLevel = 191;
const lakeBed = (x: number) => heightAt(thoiLoi, x);

/** All parts of the section as path data. */
export function islandSection() {
  const seaBed = (x: number) => (x < 96 || x > 884 ? heightAt(basalt, x) : heightAt(coral, x));
  return {
    basalt: polyline(basalt) + conduit(319, 224) + conduit(738, 207),
    coral: polyline(coral),
    surfaces: polyline(giengTien) + polyline(thoiLoi),
    plug: polyline(plug, true),
    plugTone: hatched(plug, { gap: 4, angle: 90 }),
    beds: beds(giengTien) + beds(thoiLoi),
    marks: volcanicMarks() + breccia(319, 224) + breccia(738, 207),
    dots: coralDots(),
    sea: water(0, 200, seaLevel, 7, seaBed) + water(846, 960, seaLevel, 7, seaBed),
    lake: `M704 ${lakeLevel}H768${water(706, 768, lakeLevel + 4, 3, lakeBed)}`,
    flat:
      polyline(
        smooth([
          [450, 250],
          [474, 251],
        ]),
      ) +
      polyline(
        smooth([
          [540, 251],
          [554, 250],
        ]),
      ),
  };
}
