import { describe, expect, it } from 'vitest';
import { touchesCircle } from '../../src/maps/label-geometry.ts';
import { type LabelPoint, labelsClash, overlaps, placeLabels } from '../../src/maps/labels.ts';
import { breakLines, shortLabel, textWidth } from '../../src/maps/text-width.ts';

const options = { width: 360, height: 400, fontSize: 13, maxLine: 120 };

function point(
  id: string,
  x: number,
  y: number,
  text: LabelPoint['text'] = `Địa điểm số ${id}`,
): LabelPoint {
  return { id, x, y, radius: 6, text, key: id };
}

/** A crowd that is the same in every run. */
function crowd(count: number, apart: number): LabelPoint[] {
  return Array.from({ length: count }, (_, index) =>
    point(String(index + 1), 90 + (index % 6) * apart, 90 + Math.floor(index / 6) * apart),
  );
}

describe('placeLabels', () => {
  it('puts a lone label to the right of its mark', () => {
    const [label] = placeLabels([point('1', 100, 100)], options);
    expect(label).toMatchObject({ mode: 'text', anchor: 'start' });
    expect(label?.box.x).toBeGreaterThan(106);
  });

  it('turns to the left at the right edge', () => {
    const [label] = placeLabels([point('1', 350, 100)], options);
    expect(label?.anchor).toBe('end');
  });

  it.each([
    [12, 40],
    [24, 26],
    [36, 18],
  ])(
    'keeps %i labels %i units apart clear of each other, of marks and of the frame',
    (count, apart) => {
      const points = crowd(count, apart);
      const labels = placeLabels(points, options).filter(({ mode }) => mode !== 'none');
      for (const [index, label] of labels.entries()) {
        for (const other of labels.slice(index + 1)) expect(labelsClash(label, other)).toBe(false);
        for (const mark of points) expect(touchesCircle(label.box, mark)).toBe(false);
        expect(label.box.x).toBeGreaterThanOrEqual(0);
        expect(label.box.x + label.box.width).toBeLessThanOrEqual(options.width);
      }
    },
  );

  it('writes the number where a name has no room', () => {
    const labels = placeLabels(crowd(24, 26), options);
    expect(labels.some(({ mode }) => mode === 'key')).toBe(true);
    for (const { mode, lines, id } of labels) {
      if (mode === 'key') expect(lines.join('')).toBe(id);
    }
  });

  it('goes round what is reserved and prefers not to cross lines', () => {
    const reserved = [{ x: 107, y: 60, width: 150, height: 80 }];
    const [around] = placeLabels([point('1', 100, 100)], { ...options, reserved });
    expect(around && reserved.some((rect) => overlaps(rect, around.box))).toBe(false);
    const lines = [[140, 100]] as const;
    const [free] = placeLabels([point('1', 100, 100)], { ...options, lines });
    expect(free?.box.x).toBeLessThan(100);
  });

  it('breaks long names and keeps given lines', () => {
    const [long] = placeLabels(
      [point('1', 40, 40, 'Nhà trưng bày đội Hoàng Sa kiêm quản Bắc Hải')],
      options,
    );
    expect(long?.lines.length).toBeGreaterThan(1);
    const [given] = placeLabels([point('1', 40, 40, ['Núi Thới Lới', 'Hồ'])], options);
    expect(given?.lines).toEqual(['Núi Thới Lới', 'Hồ']);
  });

  it('leaves a mark bare rather than printing over another', () => {
    const labels = placeLabels(crowd(60, 12), { ...options, width: 170, height: 220 });
    expect(labels).toHaveLength(60);
    expect(labels.some(({ mode }) => mode === 'none')).toBe(true);
  });

  it('answers the same for the same question', () => {
    expect(placeLabels(crowd(24, 26), options)).toEqual(placeLabels(crowd(24, 26), options));
  });
});

describe('text', () => {
  it('measures letters without their marks', () => {
    expect(textWidth('Nguyễn', 16)).toBeCloseTo(textWidth('Nguyen', 16));
    expect(textWidth('Wm', 16)).toBeGreaterThan(textWidth('il', 16));
    expect(textWidth('đ', 16, true)).toBeGreaterThan(textWidth('đ', 16));
  });

  it('breaks evenly', () => {
    expect(breakLines('Khu chứng tích Sơn Mỹ', 2, 16)).toEqual(['Khu chứng', 'tích Sơn Mỹ']);
    expect(breakLines('Gò', 2, 16)).toBeNull();
  });

  it('shortens a title to its beginning', () => {
    expect(shortLabel('Khu kinh tế Dung Quất: lọc dầu, thép và cảng')).toBe(
      'Khu kinh tế Dung Quất',
    );
    expect(shortLabel('Đảo Bé (An Bình)')).toBe('Đảo Bé');
    expect(shortLabel('Gành Yến')).toBe('Gành Yến');
  });
});
