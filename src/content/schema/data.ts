import { z } from 'astro/zod';
import { both } from './both.ts';
import { field } from './field.ts';
import { source } from './source.ts';
import { territories } from './territory.ts';

const column = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/, { error: 'column-key' }),
  label: both,
  unit: both.optional(),
  type: z.enum(['date', 'number', 'text']),
  /** `low` for a rank: charts put the first place on top. */
  best: z.literal('low').optional(),
});

const cell = z.union([z.string(), z.number(), both]);

/** A row names the territory and the source of its figures; the other keys are those of `columns`. */
const row = z
  .object({
    territory: z.enum([...territories, 'zone']),
    source: z.string(),
    note: both.optional(),
    /** `collection/key` of the page about what the row names. */
    page: z.string().optional(),
  })
  .catchall(cell);

/** A table of dated figures, `content/data/figures/<id>.yaml`. */
export const data = z.strictObject({
  title: field(both, 'Tên bảng', 'Title of the table'),
  note: field(both.optional(), 'Điều bảng không cho biết', 'What the table does not show'),
  mixed: field(
    z.boolean().optional(),
    'Bảng có số của nhiều lãnh thổ; note nói rõ chúng khác nhau thế nào',
    'The rows belong to several territories; the note says how they differ',
  ),
  columns: field(z.array(column).min(2), 'Các cột', 'Columns'),
  rows: field(z.array(row).min(1), 'Các dòng', 'Rows'),
  sources: field(z.array(source).min(1), 'Nguồn', 'Sources'),
});

export type DataTable = z.infer<typeof data>;
export type DataColumn = z.infer<typeof column>;
export type DataRow = z.infer<typeof row>;
