import { z } from 'astro/zod';
import { pastDay } from './date.ts';
import { describe } from './describe.ts';
import { source } from './source.ts';
import { textFields } from './text.ts';
import { where } from './where.ts';

const entryKey = z.string().regex(/^[a-z]+\/[a-z0-9-]+$/, { error: 'entry-key' });

/** Fields of the Vietnamese file of every collection; its translation inherits those that are not text. */
export const sharedFields = {
  ...textFields,
  sources: describe(z.array(source).min(1), 'Nguồn, ít nhất một', 'Sources, at least one'),
  checked: describe(
    pastDay,
    'Ngày đối chiếu nội dung với nguồn',
    'Day the text was last held against its sources',
  ),
  related: describe(
    z.array(entryKey).default([]),
    'Trang liên quan, dạng mục/khóa',
    'Related pages as collection/key',
  ),
  searchNames: describe(
    z.array(z.string().min(1)).default([]),
    'Tên gọi khác mà người đọc có thể tìm',
    'Other names people search for',
  ),
  picture: describe(z.string().optional(), 'Mã ảnh đầu trang', 'Media id of the lead picture'),
  place: describe(
    z.string().optional(),
    'Mã địa điểm trong content/geo/places.json',
    'Id in content/geo/places.json',
  ),
  where: describe(where.optional(), 'Nơi chốn theo đơn vị hành chính', 'Administrative place'),
  quiet: describe(
    z.boolean().default(false),
    'Trang tưởng niệm: không ảnh, không màu',
    'Page of mourning: no picture',
  ),
  order: describe(z.number().default(100), 'Thứ tự trong mục', 'Position in the section'),
  draft: describe(z.boolean().default(false), 'Bản nháp, không xuất bản', 'Draft, never published'),
};
