import { z } from 'astro/zod';
import { slugPattern } from '../slug.ts';
import { both } from './both.ts';
import { partialDate } from './date.ts';
import { field } from './field.ts';

/** Types of the Citation Style Language that the bibliography uses. */
export const workTypes = [
  'article-journal',
  'chapter',
  'paper-conference',
  'speech',
  'report',
  'webpage',
] as const;

export const workSubjects = ['archaeology', 'history', 'geology', 'nature'] as const;

/**
 * A person by family and given name, or a body by its whole name. Family names come first, as in Việt Nam and Japan,
 * unless `givenFirst` says that the given one does.
 */
const name = z.union([
  z.strictObject({
    family: z.string().min(1),
    given: z.string().min(1).optional(),
    givenFirst: z.boolean().default(false),
  }),
  z.strictObject({ literal: z.string().min(1) }),
]);

const work = z
  .strictObject({
    type: field(z.enum(workTypes), 'Loại tài liệu', 'Type of work'),
    subject: field(z.enum(workSubjects), 'Lĩnh vực', 'Subject'),
    title: field(z.string().min(1), 'Tên tài liệu, theo tiếng gốc', 'Title, in its language'),
    lang: field(
      z.string().regex(/^[a-z]{2}$/, { error: 'lang' }),
      'Ngôn ngữ của tên, hai chữ cái',
      'Language of the title, two letters',
    ),
    authors: field(
      z.array(name).default([]),
      'Tác giả: family và given, hoặc literal',
      'Authors: family and given, or literal',
    ),
    others: field(z.boolean().default(false), 'Còn tác giả khác', 'There are more authors'),
    container: field(
      z.string().min(1).optional(),
      'Tạp chí, sách hoặc trang đăng bài; tạp chí thì bắt buộc',
      'The journal, book or site that it is part of; needed for a journal',
    ),
    volume: field(z.string().min(1).optional(), 'Tập', 'Volume'),
    issue: field(z.string().min(1).optional(), 'Số', 'Issue'),
    pages: field(
      z
        .string()
        .regex(/^\d+(?:–\d+)?$/)
        .optional(),
      'Trang, ví dụ 13–19',
      'Pages, such as 13–19',
    ),
    publisher: field(z.string().min(1).optional(), 'Nhà xuất bản', 'Publisher'),
    date: field(partialDate.optional(), 'Ngày công bố nếu biết', 'Date where known'),
    url: field(
      z.url({ protocol: /^https?$/, error: 'url' }).optional(),
      'Địa chỉ đầy đủ',
      'Full address',
    ),
    note: field(both.optional(), 'Điều cần biết khi trích dẫn', 'What to know before citing it'),
    about: field(
      z.array(z.string()).default([]),
      'Các bài dùng tài liệu này, dạng mục/khóa',
      'Pages that it is about, as collection/key',
    ),
  })
  .refine(({ type, container }) => type !== 'article-journal' || container !== undefined, {
    error: 'container',
    path: ['container'],
  });

/** `content/data/bibliography.yaml`: works on the province by citation key, which stays once it is published. */
export const bibliography = z.record(z.string().regex(slugPattern), work);

export type Bibliography = z.infer<typeof bibliography>;
export type Work = z.infer<typeof work>;
export type WorkName = z.infer<typeof name>;
