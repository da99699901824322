import { describe, expect, it } from 'vitest';
import {
  drawPosition,
  getPlace,
  land,
  outlines,
  placeholderIds,
  placeIds,
  placeName,
  requirePlace,
  rivers,
} from '../../src/maps/geodata.ts';
import { buildLocator } from '../../src/maps/locator.ts';
import { buildProvinceMap, type MapPoint } from '../../src/maps/province-map.ts';

function points(ids: readonly string[]): MapPoint[] {
  return ids.map((id) => ({
    id,
    label: placeName(requirePlace(id), 'vi'),
    href: `/vi/${id}/`,
    kind: 'heritage',
  }));
}

function paths(markup: string): string {
  return [...markup.matchAll(/ d="([^"]*)"/g)].map(([, data]) => data ?? '').join('');
}

/** Every name that an assistive tool could read from the drawing. */
function names(markup: string): string[] {
  return [...markup.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name ?? '');
}

describe('places', () => {
  it('names a place in both languages', () => {
    expect(placeName(requirePlace('hang-cau'), 'vi')).toBe('Hang Câu');
    expect(placeName(requirePlace('hang-cau'), 'en')).toBe('Hang Câu cliff and beach');
    expect(placeName(requirePlace('nui-gieng-tien'), 'en')).toBe('Giếng Tiền volcano');
    expect(placeName(requirePlace('quang-ngai-city'), 'en')).toBe('Quảng Ngãi (city centre)');
    expect(placeName(requirePlace('mang-den'), 'en')).toBe('Măng Đen');
  });

  it('knows its ids', () => {
    expect(placeIds().length).toBeGreaterThan(90);
    expect(getPlace('nowhere')).toBeUndefined();
    expect(() => requirePlace('nowhere')).toThrow('nowhere');
    for (const id of placeholderIds) expect(getPlace(id)).toBeDefined();
  });

  it('moves only the shore places of Lý Sơn for drawing', () => {
    expect(drawPosition(requirePlace('cong-to-vo'))).toEqual([109.1012, 15.3883]);
    expect(drawPosition(requirePlace('hang-cau'))).toEqual([109.1341, 15.3889]);
  });

  it('reads the geodata', () => {
    expect(land.filter(({ name }) => name !== null)).toHaveLength(2);
    expect(rivers.length).toBeGreaterThan(10);
    expect(outlines.province.length).toBeGreaterThan(500);
  });
});

describe('buildProvinceMap', () => {
  const some = [
    'hang-cau',
    'son-my-memorial',
    'ganh-yen',
    'am-linh-tu',
    'kon-tum-prison',
    'cong-to-vo',
    'dao-be',
  ];
  const map = buildProvinceMap({ locale: 'vi', points: points(some), title: 'Bản đồ <tỉnh>' });

  it('draws every place once in each size, as a link with a name', () => {
    const drawings = map.pictures.split('class="map-picture').slice(1);
    expect(drawings).toHaveLength(2);
    for (const picture of drawings) {
      const all = names(picture).join('; ');
      for (const { point, note } of map.items) {
        expect(all.includes(point.label)).toBe(note !== 'không vẽ trên bản đồ');
      }
    }
  });

  it('never draws a placeholder, but lists it', () => {
    expect(map.pictures).not.toContain('Âm Linh Tự');
    expect(map.items.at(-1)).toMatchObject({
      point: { id: 'am-linh-tu' },
      note: 'không vẽ trên bản đồ',
    });
  });

  it('says where a position is rough', () => {
    expect(map.items.find(({ point }) => point.id === 'ganh-yen')?.note).toBe('vị trí gần đúng');
    expect(names(map.pictures)).toContain('Gành Yến (vị trí gần đúng)');
    expect(map.precisions).toEqual(['site', 'locality', 'commune']);
  });

  it('escapes text and keeps ids unique', () => {
    expect(map.pictures).toContain('Bản đồ &lt;tỉnh&gt;');
    const ids = [...map.pictures.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of map.pictures.matchAll(/(?:href="#|url\(#)([\w-]+)/g)) {
      expect([...ids, ...map.items.map(({ id }) => id)]).toContain(target);
    }
  });

  it('uses no inline style, which the content security policy would drop', () => {
    expect(map.pictures).not.toMatch(/ style=/);
  });

  it('is a group whose points without a page lead to the list, and an image without points', () => {
    const my = { id: 'my-khe', label: 'Mỹ Khê' };
    const bare = buildProvinceMap({ locale: 'en', title: 'x', points: [my] });
    expect(bare.pictures).toContain('role="group"');
    expect(bare.pictures).toContain(`<a href="#${bare.items[0]?.id}" aria-label="Mỹ Khê">`);
    const empty = buildProvinceMap({ locale: 'en', title: 'x', points: [] });
    expect(empty.pictures).toContain('role="img"');
    expect(empty.pictures).not.toContain('<a ');
  });

  it('stays small', () => {
    expect(paths(map.pictures).length).toBeLessThan(25_000);
    const island = buildProvinceMap({
      locale: 'vi',
      title: 'x',
      frame: 'ly-son-plate',
      points: points(['hang-cau']),
    });
    expect(paths(island.pictures).length).toBeLessThan(20_000);
  });

  it('survives all places at once', () => {
    const all = buildProvinceMap({ locale: 'vi', title: 'x', points: points(placeIds()) });
    expect(all.items).toHaveLength(placeIds().length);
    for (const picture of all.pictures.split('</svg>').slice(0, 2)) {
      const marks = picture.match(/class="map-hit"/g) ?? [];
      const labelled = picture
        .match(/class="map-mark [^>]*>.*?<\/g>/g)
        ?.filter((mark) => mark.includes('<text'));
      expect(labelled).toHaveLength(marks.length);
    }
  });

  it('stops the build at an unknown place', () => {
    expect(() =>
      buildProvinceMap({ locale: 'vi', title: 'x', points: [{ id: 'nope', label: 'x' }] }),
    ).toThrow('nope');
  });

  it('fits the points or, without any, the province', () => {
    const auto = buildProvinceMap({
      locale: 'en',
      title: 'x',
      frame: 'auto',
      points: points(['kon-tum-prison']),
    });
    expect(auto.pictures).toContain('viewBox="0 0 1000 500"');
    const none = buildProvinceMap({ locale: 'en', title: 'x', frame: 'auto', points: [] });
    expect(none.items).toEqual([]);
  });
});

describe('buildLocator', () => {
  it('draws every real place in at most four kilobytes', () => {
    for (const id of placeIds()) {
      const parts = buildLocator('vi', id, 'Tên');
      expect(parts === null).toBe(placeholderIds.has(id));
      if (parts) expect(parts.picture.length, id).toBeLessThanOrEqual(4096);
    }
  });

  it('shows Lý Sơn through a lens', () => {
    expect(buildLocator('vi', 'hang-cau', 'x')?.picture).toContain('map-inset');
    expect(buildLocator('vi', 'ganh-yen', 'x')?.picture).not.toContain('map-inset');
  });
});
