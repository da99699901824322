import type { Locale } from '../../i18n/locales.ts';

/** Something an editor should look at. Unlike a `Problem` it never stops a build. */
export interface Warning {
  readonly kind: WarningKind;
  /** Path from the project folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly vi: string;
  readonly en: string;
}

interface WarningText {
  /** Row of the summary. */
  readonly name: Readonly<Record<Locale, string>>;
  readonly message: Readonly<Record<Locale, string>>;
}

export const warningTexts = {
  parity: {
    name: { vi: 'Số liệu chỉ có ở một bản', en: 'Figures in one version only' },
    message: {
      vi: '“{raw}” không có trong bản {vi}. Nếu đúng là hai bản khác nhau, ghi "{token}" vào parity của tệp tiếng Việt.',
      en: '“{raw}” is not in the {en} version. Where the two rightly differ, add "{token}" to parity in the Vietnamese file.',
    },
  },
  'parity-unused': {
    name: { vi: 'Ghi chú parity thừa', en: 'Needless parity notes' },
    message: {
      vi: 'parity ghi "{token}" nhưng hai bản không khác nhau ở số này. Hãy xóa.',
      en: 'parity names "{token}", but the versions do not differ in it. Take it out.',
    },
  },
  'short-page': {
    name: { vi: 'Bài ngắn', en: 'Short pages' },
    message: {
      vi: 'Bài có {count} chữ, ít hơn {limit}.',
      en: 'The text has {count} words, fewer than {limit}.',
    },
  },
  'long-sentence': {
    name: { vi: 'Câu dài', en: 'Long sentences' },
    message: {
      vi: 'Câu dài {count} chữ, quá {limit}: “{start} …”',
      en: 'A sentence of {count} words, more than {limit}: “{start} …”',
    },
  },
  'translation-missing': {
    name: { vi: 'Bài thiếu bản tiếng Anh', en: 'Articles without translation' },
    message: {
      vi: 'Chưa có bản tiếng Anh. Hãy thêm tệp {expected}.',
      en: 'There is no English version. Add the file {expected}.',
    },
  },
  'translation-outdated': {
    name: { vi: 'Bản tiếng Anh cũ hơn bản gốc', en: 'Outdated translations' },
    message: {
      vi: 'Bản gốc đối chiếu ngày {checked}, bản này dịch ngày {translated}. Hãy đọc lại cho khớp rồi sửa ngày translated.',
      en: 'The original was checked on {checked}, this version translated on {translated}. Bring it in line and change the day in translated.',
    },
  },
  'review-overdue': {
    name: { vi: 'Bài đã lâu chưa đối chiếu nguồn', en: 'Overdue reviews' },
    message: {
      vi: 'Bài đối chiếu nguồn lần cuối ngày {checked}, quá {months} tháng. Hãy xem lại các nguồn rồi sửa ngày checked.',
      en: 'The text was last held against its sources on {checked}, more than {months} months ago. Look at the sources again and change the day in checked.',
    },
  },
  'unknown-term': {
    name: { vi: 'Từ chưa có trong bảng giải thích', en: 'Words missing in the glossary' },
    message: {
      vi: '“{term}” gặp trong {count} bài mà chưa có trong bảng giải thích từ ngữ. Hãy thêm một tệp vào content/data/glossary, hoặc thêm cách viết này vào forms của một từ đã có.',
      en: '“{term}” is met in {count} articles, and the glossary does not explain it. Add a file to content/data/glossary, or add this form to the forms of a word that is there.',
    },
  },
  orphan: {
    name: { vi: 'Bài không có lối vào', en: 'Orphans' },
    message: {
      vi: 'Không bài nào dẫn tới bài này. Hãy thêm nó vào related của một bài gần nó.',
      en: 'No page leads here. Name this one in the related list of a page close to it.',
    },
  },
  'old-figure': {
    name: { vi: 'Số liệu quá hai năm', en: 'Figures older than two years' },
    message: {
      vi: 'Số liệu của “{vi}” từ {date}, đã quá hai năm. Có số mới hơn không?',
      en: 'The figure of “{en}” is of {date}, more than two years ago. Is there a newer one?',
    },
  },
  'few-related': {
    name: { vi: 'Nơi chốn thiếu bài liên quan', en: 'Places with few related pages' },
    message: {
      vi: 'Trang này có {count} bài liên quan, nên có ít nhất {limit}.',
      en: 'This page has {count} related pages; it should have at least {limit}.',
    },
  },
} as const satisfies Readonly<Record<string, WarningText>>;

export type WarningKind = keyof typeof warningTexts;

export const warningKinds = Object.keys(warningTexts) as readonly WarningKind[];

/** Makes a warning; `values` fill the `{names}` of its message, the same in both languages. */
export function warning(
  kind: WarningKind,
  file: string,
  line: number,
  values: Readonly<Record<string, string | number>> = {},
): Warning {
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const { vi, en } = warningTexts[kind].message;
  return { kind, file, line, vi: fill(vi), en: fill(en) };
}
