import { describe, expect, it } from 'vitest';
import {
  clampView,
  nextLevel,
  onSize,
  spotAt,
  viewBoxOf,
  wholeView,
  zoomAbout,
} from '../../src/maps/client/view.ts';

const size = { width: 1000, height: 760 };

describe('view of a zoomable map', () => {
  it('begins with the whole map', () => {
    expect(viewBoxOf(wholeView(size), size)).toBe('0 0 1000 760');
  });

  it('stops at the edges', () => {
    expect(clampView({ level: 2, x: -50, y: 9999 }, size)).toEqual({ level: 2, x: 250, y: 570 });
    expect(viewBoxOf(clampView({ level: 4, x: 0, y: 0 }, size), size)).toBe('0 0 250 190');
  });

  it('steps through the levels and stays at the ends', () => {
    expect([nextLevel(1, 1), nextLevel(2, 1), nextLevel(4, 1)]).toEqual([2, 4, 4]);
    expect([nextLevel(4, -1), nextLevel(1, -1)]).toEqual([2, 1]);
  });

  it('keeps the spot under the pointer where it is', () => {
    const view = { level: 2, x: 500, y: 400 };
    const pointer = { x: 0.25, y: 0.75 };
    const spot = spotAt(view, size, pointer);
    const after = spotAt(zoomAbout(view, 4, spot, size), size, pointer);
    expect(after.x).toBeCloseTo(spot.x);
    expect(after.y).toBeCloseTo(spot.y);
  });

  it('shows the same part on the other drawing', () => {
    const other = { width: 360, height: 388 };
    const view = onSize({ level: 2, x: 750, y: 190 }, size, other);
    expect(view).toEqual({ level: 2, x: 270, y: 97 });
  });
});
