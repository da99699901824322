import { formatNumber } from '../i18n/formatters.ts';

/** Words, or a figure that each writer writes in its own way. */
export type ReportCell = string | number;

/** A table of a report: what the writers print. */
export interface ReportTable {
  readonly title: string;
  readonly head: readonly string[];
  /** The first cell of a row names it; the others are figures. */
  readonly rows: readonly (readonly ReportCell[])[];
  readonly note?: string;
}

export interface ReportDocument {
  readonly title: string;
  readonly intro: readonly string[];
  readonly tables: readonly ReportTable[];
  /** How the figures were counted and what is not known. */
  readonly notes: readonly string[];
}

/** A cell as a Vietnamese reader expects it. */
export function cellText(cell: ReportCell): string {
  return typeof cell === 'number' ? formatNumber(cell, 'vi') : cell;
}
