import { describe, expect, it } from 'vitest';
import { buildDay } from '../../src/calendar/build-day.ts';
import {
  areasOf,
  centuriesOf,
  chaptersOf,
  levelsOf,
  ranksOf,
} from '../../src/components/heritage/groups.ts';
import { isDrawn, layersOf } from '../../src/components/heritage/timeline.ts';
import type { Entry } from '../../src/content/model.ts';
import { readContent } from '../../src/content/read.ts';
import { heritage, heritageKinds } from '../../src/content/schema/heritage.ts';

const { content } = await readContent(process.cwd());

const at = (from: number, to = from) => ({ period: { from, to } });

describe('the layers of the timeline', () => {
  it('puts the latest on top and each date at its depth', () => {
    const layers = layersOf([at(1950), at(-500, 200)], 2000);
    expect(layers.map(({ from }) => from)).toEqual([1900, 1600, 1, -1000]);
    expect(layers[0]?.finds[0]).toMatchObject({ top: 0.5, bottom: 0.5, middle: 0.5 });
    expect(layers[3]?.finds[0]).toMatchObject({ top: 0, continued: false });
    expect(layers[3]?.finds[0]?.bottom).toBeCloseTo(0.5, 2);
  });

  it('lets a period go on in the layer above, where it is not named again', () => {
    const [, , middle, low] = layersOf([at(-500, 200)], 2000);
    expect(low?.finds).toHaveLength(1);
    expect(middle?.finds[0]).toMatchObject({ bottom: 1, continued: true });
    expect(middle?.finds[0]?.top).toBeCloseTo((1600 - 200) / 1599, 5);
  });

  it('names the finds of a layer from the top, and the year of a bound in the layer above', () => {
    const layers = layersOf([at(1901), at(1980), at(1900)], 2000);
    expect(layers[0]?.finds.map(({ item }) => item.period.from)).toEqual([1980, 1901, 1900]);
    expect(layers[1]?.finds).toEqual([]);
  });

  it('gives marks that would touch lanes of their own', () => {
    const [top] = layersOf([at(1960), at(1962), at(1990)], 2000);
    const lanes = new Map(top?.finds.map(({ item, lane }) => [item.period.from, lane]));
    expect([lanes.get(1960), lanes.get(1962), lanes.get(1990)]).toEqual([0, 1, 0]);
  });

  it('holds fifty entries in the layers of their dates', () => {
    const many = Array.from({ length: 50 }, (_, index) => at(-900 + index * 58));
    const named = layersOf(many, 2026).flatMap(({ from, to, finds }) =>
      finds.map(({ item, top, bottom }) => {
        expect(item.period.from >= from && item.period.from < to).toBe(true);
        expect(top >= 0 && bottom <= 1 && top <= bottom).toBe(true);
        return item;
      }),
    );
    expect(named).toHaveLength(50);
  });

  it('ends a period at the edge of the drawing and leaves out what lies outside', () => {
    const layers = layersOf([at(-1500, -500), at(2020, 2030), at(-3000), at(2030)], 2026);
    expect(layers.map(({ finds }) => finds.length)).toEqual([1, 0, 0, 1]);
    expect(layers[3]?.finds[0]).toMatchObject({ bottom: 1, continued: false });
    expect(layers[0]?.finds[0]).toMatchObject({ top: 0 });
    expect([at(-1500, -500), at(-3000), at(2030)].map((item) => isDrawn(item, 2026))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('draws the year of today', () => {
    expect(layersOf([at(2026)], 2026)[0]?.finds[0]).toMatchObject({ top: 0, bottom: 0 });
  });
});

describe('the field period', () => {
  const period = heritage.shape.period;

  it('takes years before our era and a note in both languages', () => {
    const value = { from: -500, to: 200, note: { vi: 'khoảng', en: 'about' } };
    expect(period.safeParse(value).success).toBe(true);
    expect(period.safeParse(undefined).success).toBe(true);
  });

  it('refuses a period that ends before it begins and a note in one language', () => {
    expect(period.safeParse({ from: 200, to: -500 }).success).toBe(false);
    expect(period.safeParse({ from: 1, to: 2, note: { vi: 'khoảng' } }).success).toBe(false);
  });
});

describe('the catalogue', () => {
  const entry = (kind: string, ...levels: string[]) =>
    ({
      collection: 'heritage',
      shared: { kind, recognition: levels.map((level) => ({ level })) },
    }) as unknown as Entry<'heritage'>;

  it('has one chapter for every kind', () => {
    const chapters = chaptersOf(heritageKinds.map((kind) => entry(kind)));
    expect(chapters.flatMap(({ entries }) => entries)).toHaveLength(heritageKinds.length);
  });

  it('keeps places of mourning apart', () => {
    const chapters = chaptersOf([entry('memorial'), entry('revolution'), entry('museum')]);
    expect(chapters.find(({ name }) => name === 'memory')?.entries).toHaveLength(1);
  });

  it('lists an entry under each of its titles, highest first, and those without one', () => {
    const two = entry('temple', 'provincial', 'national');
    expect(levelsOf(two)).toEqual(['national', 'provincial']);
    const ranks = ranksOf([two, entry('museum')]);
    expect(ranks.map(({ name }) => name)).toEqual(['national', 'provincial', 'none']);
  });

  it('takes rites and crafts from the section on culture, landscapes from others', () => {
    const rite = { ...entry('performing-art'), collection: 'culture' } as Entry<'culture'>;
    const mountain = { ...entry('coast'), collection: 'geopark' } as unknown as Entry<'geopark'>;
    const chapters = chaptersOf([rite, mountain]);
    expect(chapters.map(({ name }) => name)).toEqual(['land', 'living']);
  });

  it('looks up by the century in which a period begins, all before our era together', () => {
    const dated = (from: number) =>
      ({ shared: { period: { from, to: from } } }) as Entry<'heritage'>;
    const rows = centuriesOf([dated(1901), dated(900), dated(-500), dated(1900), entry('wall')]);
    expect(rows.map(({ name }) => name)).toEqual([0, 9, 19, 20]);
  });

  it('puts what has no area of its own under “several”', () => {
    const rows = areasOf([entry('wall')]);
    expect(rows.map(({ name }) => name)).toEqual(['several']);
  });

  it('lists at least forty pages a language, each under one area', () => {
    for (const locale of ['vi', 'en']) {
      const listed = content.entries.filter(
        (one): one is Entry<'heritage' | 'culture'> =>
          one.locale === locale && (one.collection === 'heritage' || one.shared.alsoHeritage),
      );
      expect(listed.length).toBeGreaterThanOrEqual(40);
      expect(areasOf(listed).flatMap(({ entries }) => entries)).toHaveLength(listed.length);
    }
  });

  it('leaves no entry of the content out and dates all but those without a known date', () => {
    const entries = content.entries.filter(
      (one): one is Entry<'heritage'> => one.collection === 'heritage' && one.locale === 'vi',
    );
    const inChapters = chaptersOf(entries).flatMap((chapter) => chapter.entries);
    expect(new Set(inChapters)).toEqual(new Set(entries));
    const dated = entries.flatMap(({ shared }) =>
      shared.period ? [{ period: shared.period }] : [],
    );
    const year = Number(buildDay().slice(0, 4));
    const named = layersOf(dated, year).flatMap(({ finds }) =>
      finds.filter((find) => !find.continued),
    );
    expect(named).toHaveLength(dated.filter((item) => isDrawn(item, year)).length);
  });
});
