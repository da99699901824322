import { expect, test } from 'vitest';
import { data } from '../../src/content/schema/data.ts';
import { dataset } from '../../src/outputs/structured/dataset.ts';
import { tableJson } from '../../src/outputs/table-json.ts';

const table = data.parse({
  title: { vi: 'Khách đến tỉnh', en: 'Visitors' },
  note: { vi: 'Không có năm 2020.', en: 'There is no 2020.' },
  columns: [
    { key: 'asOf', label: { vi: 'Năm', en: 'Year' }, type: 'date' },
    {
      key: 'revenue',
      label: { vi: 'Doanh thu', en: 'Revenue' },
      unit: { vi: 'tỷ đồng', en: 'VND billion' },
      type: 'number',
    },
  ],
  rows: [
    { asOf: '2024', revenue: 1434, territory: 'merged', source: 'b' },
    {
      asOf: '2019',
      revenue: 900,
      territory: 'former-quang-ngai',
      source: 'a',
      note: { vi: 'ước', en: 'estimate' },
      page: 'travel/seasons',
    },
  ],
  sources: [
    { id: 'a', title: 'Bài một', publisher: 'Báo A', date: '2019' },
    { id: 'b', title: 'Bài hai', publisher: 'Báo B' },
  ],
});

test('the JSON of a table keeps values, territory and the whole source of each row', () => {
  const json = JSON.parse(tableJson('visitors', table, 'https://example.org/#visitors'));
  expect(json).toMatchObject({
    id: 'visitors',
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    page: 'https://example.org/#visitors',
  });
  expect(json.rows).toEqual([
    {
      territory: 'merged',
      values: { asOf: '2024', revenue: 1434 },
      source: { id: 'b', title: 'Bài hai', publisher: 'Báo B', lang: 'vi' },
    },
    {
      territory: 'former-quang-ngai',
      values: { asOf: '2019', revenue: 900 },
      note: { vi: 'ước', en: 'estimate' },
      source: { id: 'a', title: 'Bài một', publisher: 'Báo A', date: '2019', lang: 'vi' },
    },
  ]);
});

test('a table is a Dataset with its time, its measures and both files', () => {
  const page = {
    locale: 'en',
    url: 'https://example.org/en/open-data/#visitors',
    csv: 'https://example.org/data/visitors.csv',
    json: 'https://example.org/data/visitors.json',
    publisher: 'Quảng Ngãi',
  } as const;
  expect(dataset(table, page)).toMatchObject({
    '@type': 'Dataset',
    name: 'Visitors',
    description: 'Visitors. There is no 2020.',
    temporalCoverage: '2019/2024',
    variableMeasured: ['Revenue (VND billion)'],
    distribution: [
      { encodingFormat: 'text/csv', contentUrl: page.csv },
      { encodingFormat: 'application/json', contentUrl: page.json },
    ],
  });
});
