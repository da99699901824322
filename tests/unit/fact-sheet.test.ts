import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type DataTable, data } from '../../src/content/schema/data.ts';
import { formatNumber } from '../../src/i18n/formatters.ts';
import { factSheet } from '../../src/outputs/fact-sheet/sheet.ts';

const root = join(import.meta.dirname, '../..');
const table = (id: string): DataTable =>
  data.parse(parse(readFileSync(join(root, `content/data/figures/${id}.yaml`), 'utf8')));
const figures = table('investment-figures');
const zones = table('zones-and-parks');

const make = (locale: 'vi' | 'en', day = '2026-11-24') =>
  factSheet({
    locale,
    t: (key, values) =>
      `${key}${values === undefined ? '' : ` ${Object.values(values).join(' ')}`}`,
    figures,
    tables: [{ table: zones, columns: ['name', 'area', 'asOf', 'projects'] }],
    address: 'https://quang-ngai.example/vi/dau-tu/',
    day,
  });

let sheet: Buffer;
beforeAll(async () => {
  sheet = await make('vi');
});
const open = () => getDocumentProxy(new Uint8Array(sheet));

test('the sheet is a tagged document in its language with a title', async () => {
  const pdf = await open();
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Title: 'factSheet.title', Language: 'vi-VN' });
  const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
  for (const role of ['H1', 'H2', 'Table', 'TH', 'TD', 'Figure'])
    expect(tree).toContain(`"${role}"`);
});

test('the sheet holds every number of its tables in the form of its language', async () => {
  const { text } = await extractText(await open(), { mergePages: true });
  for (const { rows } of [figures, zones]) {
    for (const value of rows.flatMap((row) => Object.values(row))) {
      if (typeof value === 'number') expect(text).toContain(formatNumber(value, 'vi'));
    }
  }
  expect(text).toContain('45.332');
});

test('Vietnamese letters can be copied out of the sheet', async () => {
  const { text } = await extractText(await open(), { mergePages: true });
  const words = text.replaceAll(/\s+/g, ' ').normalize('NFC');
  for (const row of zones.rows) {
    const name = row['name'];
    if (typeof name === 'object') expect(words).toContain(name.vi);
  }
});

test('the same day gives the same bytes, another day another version', async () => {
  expect((await make('vi')).equals(sheet)).toBe(true);
  expect((await make('vi', '2026-11-25')).equals(sheet)).toBe(false);
});

test('every source that a row names stands numbered at the end', async () => {
  const { text } = await extractText(await open(), { mergePages: true });
  const words = text.replaceAll(/\s+/g, ' ');
  for (const { rows, sources } of [figures, zones]) {
    for (const row of rows) {
      const source = sources.find(({ id }) => id === row.source);
      expect(words).toContain(source?.title.replaceAll(/\s+/g, ' '));
    }
  }
});

test('a figure older than two years says so', async () => {
  const { text } = await extractText(await open(), { mergePages: true });
  const words = text.replaceAll(/\s+/g, ' ');
  expect(words).toContain('Quảng Phú (figureAge.figure 2015)');
  expect(words).not.toContain('figureAge.figure 2025');
});

test('a column that a table does not have stops the sheet with its name', async () => {
  await expect(
    factSheet({
      locale: 'vi',
      t: (key) => key,
      figures,
      tables: [{ table: zones, columns: ['height'] }],
      address: 'https://quang-ngai.example/',
      day: '2026-11-24',
    }),
  ).rejects.toThrow('height');
});
