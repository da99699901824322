import { describe, expect, it } from 'vitest';
import { data } from '../../src/content/schema/data.ts';
import { tableCsv } from '../../src/outputs/table-csv.ts';

const table = data.parse({
  title: { vi: 'Bảng', en: 'Table' },
  columns: [
    { key: 'asOf', label: { vi: 'Năm', en: 'Year' }, type: 'date' },
    { key: 'scope', label: { vi: 'Phạm vi', en: 'Scope' }, type: 'text' },
    {
      key: 'area',
      label: { vi: 'Diện tích', en: 'Area' },
      unit: { vi: 'ha', en: 'ha' },
      type: 'number',
    },
  ],
  rows: [
    {
      asOf: '2024',
      scope: { vi: 'Đảo, “bờ”', en: 'Island, "shore"' },
      area: 1492,
      territory: 'zone',
      source: 's1',
      note: { vi: 'dòng\nhai', en: 'line' },
    },
    { asOf: '2025', area: 10.5, territory: 'merged', source: 's1' },
  ],
  sources: [
    { id: 's1', title: 'Tên bài', publisher: 'Báo', date: '2025', url: 'https://example.org/a' },
  ],
});

describe('a table as CSV', () => {
  it('begins with a byte order mark, so that spreadsheets read Vietnamese', () => {
    expect(tableCsv(table).charCodeAt(0)).toBe(0xfeff);
  });

  it('writes both languages, units, territory, note and source, quoted where needed', () => {
    expect(tableCsv(table).slice(1)).toBe(
      [
        'asOf,scope_vi,scope_en,area (ha),territory,note_vi,note_en,source,source_publisher,source_date,source_url',
        '2024,"Đảo, “bờ”","Island, ""shore""",1492,zone,"dòng\nhai",line,Tên bài,Báo,2025,https://example.org/a',
        '2025,,,10.5,merged,,,Tên bài,Báo,2025,https://example.org/a',
        '',
      ].join('\r\n'),
    );
  });
});
