import { z } from 'astro/zod';
import { field } from './field.ts';

/** Kinds of administrative unit. Towns, townships, cities and districts ended on 1 July 2025. */
export const unitKinds = [
  'commune',
  'ward',
  'special-zone',
  'township',
  'town',
  'city',
  'district',
  'province',
] as const;

const unit = z.strictObject({
  unit: field(z.enum(unitKinds), 'Loại đơn vị hành chính', 'Kind of administrative unit'),
  name: field(z.string().min(1), 'Tên đơn vị', 'Name of the unit'),
});

/** Where a place lies: the unit of today and those it belonged to before, smallest first. */
export const where = z.strictObject({
  now: field(unit.optional(), 'Đơn vị hiện nay', 'Unit of today'),
  former: field(
    z.array(unit).default([]),
    'Đơn vị trước đây, nhỏ trước lớn sau',
    'Former units, smallest first',
  ),
});

export type Where = z.infer<typeof where>;
export type Unit = z.infer<typeof unit>;
