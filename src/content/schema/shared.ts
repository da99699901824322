import { z } from 'astro/zod';
import { pastDay } from './date.ts';
import { entryName } from './entry-name.ts';
import { field } from './field.ts';
import { source } from './source.ts';
import { textFields } from './text.ts';
import { where } from './where.ts';

/** Parts of the province in which the heritage index looks places up. */
export const areas = [
  'city',
  'north-coast',
  'south-coast',
  'ly-son',
  'hills',
  'highlands',
] as const;

/** Fields of the Vietnamese file of every collection; its translation inherits those that are not text. */
export const sharedFields = {
  ...textFields,
  sources: field(z.array(source).min(1), 'Nguồn, ít nhất một', 'Sources, at least one'),
  checked: field(
    pastDay,
    'Ngày đối chiếu nội dung với nguồn',
    'Day the text was last held against its sources',
  ),
  related: field(
    z.array(entryName).default([]),
    'Trang liên quan, dạng mục/khóa',
    'Related pages as collection/key',
  ),
  searchNames: field(
    z.array(z.string().min(1)).default([]),
    'Tên gọi khác mà người đọc có thể tìm',
    'Other names people search for',
  ),
  picture: field(z.string().optional(), 'Mã ảnh đầu trang', 'Media id of the lead picture'),
  place: field(
    z.string().optional(),
    'Mã địa điểm trong content/geo/places.json',
    'Id in content/geo/places.json',
  ),
  where: field(where.optional(), 'Nơi chốn theo đơn vị hành chính', 'Administrative place'),
  area: field(
    z.enum(areas).optional(),
    'Vùng trong danh mục di sản; bỏ trống khi trải trên nhiều vùng',
    'Part of the province in the heritage index; left out where it lies in several',
  ),
  alsoHeritage: field(
    z.boolean().default(false),
    'Bài ở mục khác cũng đứng trong danh mục di sản',
    'A page of another section that stands in the heritage index as well',
  ),
  quiet: field(
    z.boolean().default(false),
    'Trang tưởng niệm: không ảnh, không màu',
    'Page of mourning: no picture',
  ),
  order: field(z.number().default(100), 'Thứ tự trong mục', 'Position in the section'),
  parity: field(
    z.array(z.union([z.string(), z.number()]).transform(String)).default([]),
    'Số liệu và ngày tháng được phép chỉ có ở một trong hai bản',
    'Figures and dates that only one of the two versions may have',
  ),
  mentions: field(
    z.array(z.string().trim().min(1)).default([]),
    'Cụm từ trong bài nói tới điều không được viết nhưng có lý do, ví dụ để phủ nhận',
    'Wordings of the text that mention what may not be claimed for a good reason, such as a denial',
  ),
  draft: field(z.boolean().default(false), 'Bản nháp, không xuất bản', 'Draft, never published'),
};
