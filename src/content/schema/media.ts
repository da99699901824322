import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';

const both = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

export const mediaKinds = ['photograph', 'model', 'drawing', 'map'] as const;

/** One record per picture, `content/media/<id>.yaml`, shared by both languages. The file lies beside it. */
export const media = z.strictObject({
  file: field(
    z.string().regex(/^[a-z0-9-]+\.(webp|png|jpe?g|avif)$/, { error: 'media-file' }),
    'Tên tệp ảnh nằm cạnh tệp này',
    'Name of the picture file beside this record',
  ),
  tall: field(
    z
      .string()
      .regex(/^[a-z0-9-]+\.(webp|png|jpe?g|avif)$/, { error: 'media-file' })
      .optional(),
    'Bản khổ đứng cho điện thoại, nếu có',
    'Tall version for phones, where there is one',
  ),
  kind: field(z.enum(mediaKinds), 'Loại ảnh', 'Kind of picture'),
  alt: field(both, 'Văn bản thay thế, hai ngôn ngữ', 'Alternative text in both languages'),
  caption: field(both, 'Chú thích, hai ngôn ngữ', 'Caption in both languages'),
  creator: field(z.string().min(1), 'Tác giả', 'Creator'),
  licence: field(z.string().min(1), 'Giấy phép', 'Licence'),
  source: field(z.string().min(1), 'Nguồn', 'Source'),
  year: field(partialDate, 'Năm', 'Year'),
});

export type MediaRecord = z.infer<typeof media>;
