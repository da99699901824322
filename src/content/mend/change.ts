import type { Localised } from '../../i18n/locales.ts';

/** What `npm run content -- --fix` mends, and what it is called. */
export const changeNames = {
  bytes: { vi: 'mã ký tự, dấu xuống dòng, ký tự vô hình', en: 'encoding, line ends, hidden marks' },
  blanks: { vi: 'dấu cách cuối dòng', en: 'trailing blanks' },
  spaces: { vi: 'dấu cách thừa', en: 'doubled spaces' },
  quotes: { vi: 'dấu ngoặc kép', en: 'quotation marks' },
  apostrophes: { vi: 'dấu lược', en: 'apostrophes' },
  dashes: { vi: 'gạch ngang', en: 'dashes' },
} as const satisfies Readonly<Record<string, Localised<string>>>;

export type ChangeKind = keyof typeof changeNames;

export interface Change {
  readonly kind: ChangeKind;
  /** From 1. */
  readonly line: number;
}

export interface Mended {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** The changes of one file as a list for a terminal, each kind and line once. */
export function formatChanges(file: string, changes: readonly Change[]): string {
  const lines = changes.map(({ kind, line }) => {
    const { vi, en } = changeNames[kind];
    return `  dòng ${line}: ${vi} / line ${line}: ${en}`;
  });
  return [`Đã sửa / mended: ${file}`, ...new Set(lines)].join('\n');
}
