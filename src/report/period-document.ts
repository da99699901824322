import { formatDate, formatNumber } from '../i18n/formatters.ts';
import type { Count, CountLine } from './counts.ts';
import type { ReportCell, ReportDocument, ReportTable } from './document.ts';
import type { Period } from './period.ts';
import type { Basis, ChangeLine, PeriodReport } from './period-report.ts';
import { change, translationTable } from './tables.ts';

/** What sections and topics are called. */
export interface ReportNames {
  readonly section: (key: string) => string;
  readonly topic: (key: string) => string;
}

const number = (value: number) => formatNumber(value, 'vi');

const basisWords: Readonly<Record<Basis, string>> = {
  compiled: 'ngày trang này biên soạn bài (tin đã đăng trong kỳ)',
  event: 'ngày sự kiện được kể trong bài (chuyện xảy ra trong kỳ)',
};

/** The report on a period in Vietnamese, for whoever has to report on the work (item III.1 of the plan of 2018). */
export function periodDocument(report: PeriodReport, names: ReportNames): ReportDocument {
  const { period, earlier, total, basis, permanent } = report;
  return {
    title: `Báo cáo tin, bài song ngữ ${periodName(period)}`,
    intro: [
      `Bài được xếp vào kỳ theo ${basisWords[basis]}. Kỳ trước dùng để so sánh: ${periodName(earlier)}.`,
      ...emptyWords(report),
    ],
    tables: [
      totalTable(total.count, total.before),
      changeTable('Theo mục', 'Mục', report.sections, names.section),
      monthTable(report.months),
      changeTable(
        'Theo chủ đề',
        'Chủ đề',
        report.topics,
        names.topic,
        'Một bài có thể thuộc vài chủ đề, nên tổng lớn hơn số bài.',
      ),
      translationTable(report.translations),
    ],
    notes: [
      'Chữ tiếng Việt đếm theo tiếng (âm tiết cách nhau bằng dấu cách), không kể tiêu đề và lời dẫn.',
      'Ảnh đếm số ảnh khác nhau trên mỗi trang; một ảnh dùng ở hai bài được đếm hai lần. Bản đồ, biểu đồ và hình vẽ không tính.',
      'Bản dịch bị coi là cũ khi ngày translated trong tệp tiếng Anh trước ngày checked trong tệp tiếng Việt. Tệp không ghi translated thì không biết cũ hay mới, và không tính được số ngày giữa hai bản.',
      ...(report.unplaced > 0
        ? [
            `${number(report.unplaced)} bài chỉ biết năm của sự kiện, mà kỳ này không trọn năm ấy: không tính vào kỳ.`,
          ]
        : []),
      `Ngoài tin tức, khi lập báo cáo trang web có ${number(permanent.articles.vi)} trang cố định tiếng Việt và ${number(permanent.articles.en)} trang tiếng Anh. Các trang ấy không ghi ngày đăng nên không thuộc kỳ nào.`,
    ],
  };
}

function emptyWords({ total, basis, byOtherBasis, period }: PeriodReport): string[] {
  if (total.count.articles.vi > 0 || byOtherBasis === 0) return [];
  return basis === 'compiled'
    ? [
        `Không bài nào được biên soạn trong kỳ. Trang này có ${number(byOtherBasis)} bài, biên soạn về sau, kể chuyện xảy ra ${periodName(period)}: thêm --by event để xem.`,
      ]
    : [
        `Không bài nào kể chuyện xảy ra trong kỳ, nhưng có ${number(byOtherBasis)} bài biên soạn trong kỳ.`,
      ];
}

function periodName({ from, to }: Period): string {
  const month = (text: string) => formatDate(text, 'vi');
  const year = from.slice(0, 4);
  if (from === `${year}-01` && to === `${year}-12`) return `năm ${year}`;
  return from === to ? month(from) : `từ ${month(from)} đến ${month(to)}`;
}

function totalTable(count: Count, before: Count): ReportTable {
  const row = (name: string, key: keyof Count): ReportCell[] => [
    name,
    count[key].vi,
    count[key].en,
    before[key].vi,
    before[key].en,
    change(count[key].vi, before[key].vi),
    change(count[key].en, before[key].en),
  ];
  return {
    title: 'Tổng cộng',
    head: [
      '',
      'Tiếng Việt',
      'Tiếng Anh',
      'Kỳ trước, tiếng Việt',
      'Kỳ trước, tiếng Anh',
      'Tăng giảm, tiếng Việt',
      'Tăng giảm, tiếng Anh',
    ],
    rows: [row('Bài', 'articles'), row('Chữ', 'words'), row('Ảnh', 'pictures')],
  };
}

function changeTable(
  title: string,
  first: string,
  lines: readonly ChangeLine[],
  nameOf: (key: string) => string,
  note?: string,
): ReportTable {
  return {
    title,
    head: [
      first,
      'Bài tiếng Việt',
      'Bài tiếng Anh',
      'Chữ tiếng Việt',
      'Chữ tiếng Anh',
      'Ảnh',
      'Kỳ trước, bài tiếng Việt',
      'Tăng giảm',
    ],
    rows: lines.map(({ key, count, before }) => [
      nameOf(key),
      ...figures(count),
      before.articles.vi,
      change(count.articles.vi, before.articles.vi),
    ]),
    ...(note === undefined ? {} : { note }),
  };
}

function monthTable(lines: readonly CountLine[]): ReportTable {
  return {
    title: 'Theo tháng',
    head: ['Tháng', 'Bài tiếng Việt', 'Bài tiếng Anh', 'Chữ tiếng Việt', 'Chữ tiếng Anh', 'Ảnh'],
    rows: lines.map(({ key, count }) => [formatDate(key, 'vi'), ...figures(count)]),
  };
}

function figures({ articles, words, pictures }: Count): ReportCell[] {
  return [articles.vi, articles.en, words.vi, words.en, pictures.vi];
}
