import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { checkItineraries, type StopPage } from '../../src/content/check-itineraries.ts';
import { type Itinerary, itinerary } from '../../src/content/schema/itinerary.ts';
import { legBetween } from '../../src/itineraries/leg.ts';
import { requirePlace } from '../../src/maps/places.ts';
import { buildProvinceMap } from '../../src/maps/province-map.ts';
import { recordsOf } from './support/records.ts';

const both = { vi: 'Một', en: 'One' };

function trip(...stops: readonly object[]): Itinerary {
  return itinerary.parse({ map: both, days: [{ title: both, stops }] });
}

describe('a leg', () => {
  const pier = requirePlace('ly-son-pier');
  const arch = requirePlace('cong-to-vo');
  const volcano = requirePlace('nui-thoi-loi');
  const hill = requirePlace('thien-an-mountain');

  it('is the great-circle distance', () => {
    const { lon, lat } = requirePlace('sa-ky-port');
    const arc = geoDistance([lon, lat], [pier.lon, pier.lat]) * 6371;
    expect(legBetween(requirePlace('sa-ky-port'), pier).km).toBe(Math.round(arc));
  });

  it('is rounded by the less exact point', () => {
    expect(legBetween(pier, arch)).toEqual({ km: 1.2, step: 0.1 });
    expect(legBetween(arch, volcano)).toEqual({ km: 4, step: 1 });
    expect(legBetween(hill, pier)).toEqual({ km: 40, step: 5 });
  });

  it('is the same both ways and nothing to the same place', () => {
    expect(legBetween(volcano, pier)).toEqual(legBetween(pier, volcano));
    expect(legBetween(pier, pier).km).toBe(0);
  });
});

describe('an itinerary', () => {
  const pages = new Map<string, StopPage>([
    ['heritage/thien-an', { place: 'thien-an-mountain', draft: false }],
    ['heritage/ban-nhap', { place: 'thien-an-mountain', draft: true }],
    ['culture/khong-diem', { place: undefined, draft: false }],
  ]);
  const places = new Set(['thien-an-mountain', 'truong-luy']);
  const codes = (...stops: readonly object[]) =>
    checkItineraries(recordsOf('itineraries', { thu: trip(...stops) }), pages, places).map(
      ({ code }) => code,
    );

  it('has stops with either a page or a place', () => {
    expect(() => trip({})).toThrow('itinerary-stop');
    expect(() => trip({ entry: 'heritage/thien-an', place: 'truong-luy' })).toThrow();
    expect(trip({ place: 'thien-an-mountain' }).days[0]?.stops[0]?.boat).toBe(false);
  });

  it('may stop at published pages and places with a point', () => {
    expect(codes({ entry: 'heritage/thien-an' }, { place: 'thien-an-mountain' })).toEqual([]);
  });

  it('is refused where a stop is unknown, a draft or nowhere', () => {
    expect(codes({ entry: 'heritage/khong-co' })).toEqual(['unknown-entry']);
    expect(codes({ entry: 'heritage/ban-nhap' })).toEqual(['draft-entry']);
    expect(codes({ entry: 'culture/khong-diem' })).toEqual(['stop-without-point']);
    expect(codes({ place: 'truong-luy' })).toEqual(['stop-without-point']);
    expect(codes({ place: 'khong-co' })).toEqual(['unknown-place']);
  });
});

describe('the map of a route', () => {
  const points = ['hang-cau', 'ly-son-pier', 'nui-thoi-loi'].map((id) => ({ id, label: id }));
  const build = (route: boolean) =>
    buildProvinceMap({ locale: 'vi', title: 'Thử', points, frame: 'ly-son-plate', route });

  it('keeps the order of the stops and joins them', () => {
    const { items, pictures } = build(true);
    expect(items.map(({ point }) => point.id)).toEqual(points.map(({ id }) => id));
    expect(pictures.match(/class="map-route" d="M[^"]+"/g)).toHaveLength(2);
    expect(pictures).toContain('map-rim');
  });

  it('draws no line on other maps', () => {
    expect(build(false).pictures).not.toContain('map-route');
  });
});
