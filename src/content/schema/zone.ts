import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { source } from './source.ts';

const both = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

/** When and by whom something was said; without a date where the source has none. */
const origin = {
  asOf: field(
    partialDate.optional(),
    'Ngày của điều được nêu, bỏ trống nếu nguồn không ghi',
    'Date of what is said; leave out where the source has none',
  ),
  about: field(z.boolean().default(false), 'Ngày chỉ là ước chừng', 'The date is approximate'),
  source: field(z.string(), 'Mã nguồn trong sources', 'Id of a source in sources'),
};

const fact = z.strictObject({ text: field(both, 'Điều được nêu', 'What is said'), ...origin });

const area = z.strictObject({
  hectares: field(z.number().positive(), 'Diện tích, ha', 'Area in hectares'),
  note: field(both.optional(), 'Diện tích ấy là gì', 'What this area is'),
  ...origin,
});

const facts = z.array(fact).default([]);

/** An economic zone or industrial park of the comparison, `content/data/zones/<id>.yaml`. */
export const zone = z.strictObject({
  name: field(both, 'Tên khu', 'Name of the zone'),
  kind: field(
    z.enum(['economic-zone', 'border-gate-zone', 'industrial-park']),
    'Loại khu',
    'Kind of zone',
  ),
  order: field(z.number().default(100), 'Thứ tự trong bảng', 'Position in the table'),
  page: field(
    z
      .string()
      .regex(/^[a-z]+\/[a-z0-9-]+$/)
      .optional(),
    'Trang về khu, ví dụ investment/vsip',
    'The page about it, such as investment/vsip',
  ),
  place: field(
    z.string().optional(),
    'Mã trong content/geo/places.json; không có thì không tính khoảng cách',
    'Id in content/geo/places.json; without it no distances are worked out',
  ),
  area: field(z.array(area).default([]), 'Diện tích', 'Area'),
  status: field(facts, 'Tình trạng', 'Status'),
  sectors: field(facts, 'Ngành', 'Sectors'),
  investors: field(facts, 'Nhà đầu tư và dự án', 'Investors and projects'),
  transport: field(facts, 'Giao thông', 'Transport'),
  sources: field(z.array(source).min(1), 'Nguồn', 'Sources'),
});

export type Zone = z.infer<typeof zone>;
export type ZoneArea = z.infer<typeof area>;
export type ZoneFact = z.infer<typeof fact>;

/** The fields of a zone that hold facts in words, in the order of the table. */
export const zoneTopics = ['status', 'sectors', 'investors', 'transport'] as const;

export type ZoneTopic = (typeof zoneTopics)[number];
