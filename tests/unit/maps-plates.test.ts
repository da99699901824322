import { describe, expect, it } from 'vitest';
import { blackPieces } from '../../src/maps/border.ts';
import { dungQuatPlaces } from '../../src/maps/dung-quat.ts';
import { placeholderIds, placeName, requirePlace } from '../../src/maps/geodata.ts';
import { gridLines } from '../../src/maps/graticule.ts';
import { hachures, lySonPlaces, lySonPlateBoxes } from '../../src/maps/ly-son.ts';
import type { MapKind } from '../../src/maps/marks.ts';
import { plateLabel } from '../../src/maps/plate-text.ts';
import { fitBox, projectPoint, shiftFrame } from '../../src/maps/project.ts';
import { buildProvinceMap, type FrameName } from '../../src/maps/province-map.ts';
import { turnedBox } from '../../src/maps/river-names.ts';

function plate(frame: FrameName, places: Readonly<Record<string, MapKind>>) {
  const points = Object.keys(places).map((id) => ({
    id,
    label: placeName(requirePlace(id), 'vi'),
  }));
  return buildProvinceMap({ locale: 'vi', title: 'Bản đồ', frame, points });
}

describe('maps of their own', () => {
  it.each([
    ['ly-son-plate', lySonPlaces],
    ['dung-quat', dungQuatPlaces],
  ] as const)('%s shows every place and links it', (frame, places) => {
    const { items, pictures } = plate(frame, places);
    expect(items).toHaveLength(Object.keys(places).length);
    expect(items.filter(({ note }) => note === 'không vẽ trên bản đồ')).toEqual([]);
    for (const id of Object.keys(places)) expect(placeholderIds.has(id)).toBe(false);
    for (const mark of pictures.split('<g class="map-mark"').slice(1)) {
      expect(mark).toContain('<a href="#map-');
    }
  });

  it('puts Đảo Bé on its own meridian, at the same scale', () => {
    const frame = fitBox(lySonPlateBoxes.wide, 1000, 660);
    const inset = shiftFrame(frame, -5, 120, { width: 345, height: 190 });
    const at = [109.086, 15.429] as const;
    expect(projectPoint(inset, at)[0] + 5).toBeCloseTo(projectPoint(frame, at)[0]);
    expect(inset.unitsPerKm).toBe(frame.unitsPerKm);
  });

  it('calls places by their explanation where the file has one', () => {
    expect(plateLabel('Cột cờ Tổ quốc (flag tower on Thới Lới)')).toBe('Flag tower on Thới Lới');
    expect(plateLabel('Đảo Bé (An Bình)')).toBe('Đảo Bé (An Bình)');
  });

  it('leaves the open side of a crater without strokes', () => {
    const ring = { centre: [0, 0], across: 1, open: null } as const;
    const strokes = (data: string) => data.split('M').length - 1;
    const whole = hachures([100, 100], 50, ring);
    const open = hachures([100, 100], 50, { ...ring, open: [-38, 38] });
    expect(strokes(open)).toBeLessThan(strokes(whole));
    expect(hachures([100, 100], 50, ring)).toBe(whole);
    for (const [, x, y] of open.matchAll(/M(\S+) (\S+)l/g)) {
      const degrees = (Math.atan2(Number(x) - 100, 100 - Number(y)) * 180) / Math.PI;
      expect(Math.abs(degrees)).toBeGreaterThan(37);
    }
  });
});

describe('border and names', () => {
  it('alternates black and white along every edge', () => {
    const frame = fitBox({ west: 108.5, south: 14.8, east: 109.2, north: 15.5 }, 1000, 760);
    const lines = gridLines(frame, 8);
    for (const [axis, length] of [
      ['lon', 1000],
      ['lat', 760],
    ] as const) {
      const pieces = blackPieces(lines, axis, length).toSorted(([a], [b]) => a - b);
      expect(pieces.length).toBeGreaterThan(2);
      const black = pieces.reduce((sum, [from, to]) => sum + to - from, 0);
      expect(black / length).toBeGreaterThan(0.3);
      expect(black / length).toBeLessThan(0.7);
      for (const [index, [from]] of pieces.entries()) {
        expect(from).toBeGreaterThanOrEqual(pieces[index - 1]?.[1] ?? 0);
      }
    }
  });

  it('knows the box of a turned name', () => {
    const flat = turnedBox([10, 10], 20, 4, 0);
    expect(flat).toEqual({ x: 0, y: 8, width: 20, height: 4 });
    const upright = turnedBox([10, 10], 20, 4, 90);
    expect(upright.width).toBeCloseTo(4);
    expect(upright.height).toBeCloseTo(20);
  });
});

describe('sheets for zoom and filter', () => {
  const points = ['son-my-memorial', 'chau-sa-citadel', 'thien-an-mountain', 'mang-den'].map(
    (id, index) => ({
      id,
      label: placeName(requirePlace(id), 'vi'),
      kind: index === 3 ? ('travel' as const) : ('heritage' as const),
    }),
  );
  const map = { locale: 'vi', title: 'Tỉnh', frame: 'province', points } as const;

  it('come with a map that asks for them only', () => {
    expect(buildProvinceMap(map).sheets).toEqual([]);
    expect(buildProvinceMap({ ...map, zoom: true }).sheets).toHaveLength(2);
  });

  it('hold both enlargements and each kind', () => {
    const { sheets, kinds } = buildProvinceMap({ ...map, zoom: true });
    expect(kinds).toEqual(['heritage', 'travel']);
    for (const sheet of sheets) {
      const names = [...sheet.matchAll(/data-map-sheets="([^"]*)"/g)].map(([, name]) => name);
      expect(names).toEqual(['2', '4', 'heritage', 'travel']);
    }
  });

  it('split on the enlargement what shares a mark on the whole map', () => {
    const { sheets } = buildProvinceMap({ ...map, zoom: true });
    const marks = (markup = '') => markup.split('data-kinds=').length - 1;
    const [, two, four] = sheets[1]?.split('data-map-sheets=') ?? [];
    expect(marks(two)).toBeLessThan(points.length);
    expect(marks(four)).toBe(points.length);
  });
});
