import { z } from 'astro/zod';
import { both } from './both.ts';
import { partialDate } from './date.ts';
import { field } from './field.ts';

const fileName = z.string().regex(/^[a-z0-9-]+\.(webp|png|jpe?g|avif)$/, { error: 'media-file' });
export const mediaKinds = ['photograph', 'model', 'drawing', 'map'] as const;

/** One record per picture, `content/media/<id>.yaml`, shared by both languages. The file lies beside it. */
export const media = z.strictObject({
  file: field(
    fileName,
    'Tên tệp ảnh khổ ngang, nằm cạnh tệp này',
    'Name of the wide picture file beside this record',
  ),
  tall: field(
    fileName.optional(),
    'Bản khổ đứng cho điện thoại, nếu có',
    'Tall version for phones, where there is one',
  ),
  square: field(
    fileName.optional(),
    'Bản khổ vuông cho thẻ và danh sách, nếu có',
    'Square version for cards and lists, where there is one',
  ),
  dusk: field(
    z
      .strictObject({ file: fileName, tall: fileName.optional(), square: fileName.optional() })
      .optional(),
    'Bản chạng vạng cho giao diện tối, nếu có: file, tall, square',
    'Dusk version for the dark theme, where there is one: file, tall, square',
  ),
  kind: field(z.enum(mediaKinds), 'Loại ảnh', 'Kind of picture'),
  alt: field(both, 'Văn bản thay thế, hai ngôn ngữ', 'Alternative text in both languages'),
  caption: field(both, 'Chú thích, hai ngôn ngữ', 'Caption in both languages'),
  scale: field(
    both.optional(),
    'Mô hình: phần nào đúng tỉ lệ, phần nào ước lệ, theo nguồn nào; hai ngôn ngữ',
    'For a model: what is to scale, what is schematic, after which sources; both languages',
  ),
  creator: field(z.string().min(1), 'Tác giả', 'Creator'),
  licence: field(z.string().min(1), 'Giấy phép', 'Licence'),
  source: field(z.string().min(1), 'Nguồn', 'Source'),
  year: field(partialDate, 'Năm', 'Year'),
});

/** The files that a record names, each with the path of the field that names it. */
export function mediaFiles(record: MediaRecord): { name: string; field: string[] }[] {
  const { file, tall, square, dusk } = record;
  const named: [string | undefined, string[]][] = [
    [file, ['file']],
    [tall, ['tall']],
    [square, ['square']],
    [dusk?.file, ['dusk', 'file']],
    [dusk?.tall, ['dusk', 'tall']],
    [dusk?.square, ['dusk', 'square']],
  ];
  return named.flatMap(([name, path]) => (name === undefined ? [] : [{ name, field: path }]));
}

export type MediaRecord = z.infer<typeof media>;
