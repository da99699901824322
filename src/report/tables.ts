import { formatNumber } from '../i18n/formatters.ts';
import type { ReportTable } from './document.ts';
import type { Translations } from './translations.ts';

/** The change against the period before in words: the difference and, where there was something, its share. */
export function change(now: number, before: number): string {
  const difference = now - before;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  const size = `${sign}${formatNumber(Math.abs(difference), 'vi')}`;
  if (before === 0 || difference === 0) return size;
  const share = Math.round((Math.abs(difference) / before) * 100);
  return `${size} (${sign}${formatNumber(share, 'vi')}%)`;
}

/** How far the translations are. What no file says is said to be unknown, never guessed. */
export function translationTable(state: Translations): ReportTable {
  const { complete, missing, outdated, undated, days } = state;
  return {
    title: 'Bản dịch tiếng Anh',
    head: ['', 'Số'],
    rows: [
      ['Đủ hai bản', complete],
      ['trong đó chưa ghi ngày dịch, chưa biết mới hay cũ', undated],
      ['Thiếu bản tiếng Anh', missing],
      ['Bản tiếng Anh cũ hơn bản gốc', outdated],
      ['Số ngày giữa hai bản, trung vị', days.median ?? 'chưa biết'],
      ['Số bài có ghi ngày để tính', days.known],
    ],
  };
}
