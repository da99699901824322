import { describe, expect, it, test } from 'vitest';
import { isOldFigure, oldRows } from '../../src/content/figure-age.ts';
import { data } from '../../src/content/schema/data.ts';
import { zone } from '../../src/content/schema/zone.ts';
import { zonesCsv } from '../../src/outputs/zone-csv.ts';
import { compareZones } from '../../src/zones/comparison.ts';
import { zoneDistance } from '../../src/zones/distances.ts';

const day = '2026-11-24';

describe('isOldFigure', () => {
  it.each([
    ['2024-11-24', false],
    ['2024-11-23', true],
    ['2024-11', false],
    ['2024-10', true],
    ['2024', false],
    ['2023', true],
    ['2027', false],
  ])('%s', (date, old) => {
    expect(isOldFigure(date, day)).toBe(old);
  });
});

describe('oldRows', () => {
  const table = (dateFirst: boolean, dates: readonly string[]) => {
    const columns = [
      { key: 'asOf', label: { vi: 'Năm', en: 'Year' }, type: 'date' },
      { key: 'name', label: { vi: 'Tên', en: 'Name' }, type: 'text' },
    ];
    return data.parse({
      title: { vi: 'Bảng', en: 'Table' },
      columns: dateFirst ? columns : columns.toReversed(),
      rows: dates.map((asOf, index) => ({
        asOf,
        name: `${index}`,
        territory: 'zone',
        source: 's1',
      })),
      sources: [{ id: 's1', title: 'Trang', publisher: 'Báo' }],
    });
  };

  it('are all old rows where rows have names of their own', () => {
    expect(oldRows(table(false, ['2020', '2026', '2021']), day)).toEqual([0, 2]);
  });

  it('of a series is its newest row, and none where that is not old', () => {
    expect(oldRows(table(true, ['2019', '2021', '2020']), day)).toEqual([1]);
    expect(oldRows(table(true, ['2019', '2026']), day)).toEqual([]);
  });
});

const park = (name: string, source: { id: string; title: string }) =>
  zone.parse({
    name: { vi: name, en: name },
    kind: 'industrial-park',
    area: [{ hectares: 497.7, asOf: '2021', source: source.id }],
    transport: [{ text: { vi: 'Gần cảng.', en: 'Near the port.' }, source: source.id }],
    sources: [{ ...source, publisher: 'Báo' }],
  });

describe('compareZones', () => {
  const shared = { id: 's1', title: 'Bài chung' };
  const zones = [
    park('A', shared),
    park('B', { id: 's1', title: 'Bài khác' }),
    park('C', { ...shared, id: 's9' }),
  ];
  const { rows, sources } = compareZones(zones, 'vi', day);

  it('gives one number to a source that several zones name', () => {
    expect(sources.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'n1 Bài chung',
      'n2 Bài khác',
    ]);
    const area = rows.find(({ topic }) => topic === 'area');
    expect(area?.cells.map(([fact]) => fact?.source)).toEqual([1, 2, 1]);
  });

  it('writes areas in the form of the language and says which facts are old or undated', () => {
    expect(rows[0]?.cells[0]?.[0]).toMatchObject({ text: '497,7 ha', isOld: true });
    expect(compareZones(zones, 'en', day).rows[0]?.cells[0]?.[0]?.text).toBe('497.7 ha');
    const transport = rows.find(({ topic }) => topic === 'transport');
    expect(transport?.cells[0]?.[0]).toMatchObject({ date: null, isOld: false });
  });

  it('leaves a cell empty where no source says anything', () => {
    expect(rows.find(({ topic }) => topic === 'sectors')?.cells).toEqual([[], [], []]);
  });
});

test('distances are straight lines as exact as the points, and none without a point', () => {
  expect(zoneDistance('vsip-quang-ngai', 'quang-ngai-city')).toEqual({ km: 10, step: 5 });
  expect(zoneDistance(undefined, 'quang-ngai-city')).toBeNull();
});

test('the CSV has a line for each fact with the whole of its source', () => {
  const lines = zonesCsv([['a', park('A', { id: 's1', title: 'Bài, một' })]])
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toBe('a,A,A,industrial-park,area,497.7,,,2021,false,"Bài, một",Báo,,');
  expect(lines[2]).toContain(',transport,,Gần cảng.,Near the port.,,false,');
});
