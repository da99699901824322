import type { ChartModel } from '../charts/model.ts';
import { decimalYear } from '../charts/time.ts';
import type { Localised } from '../i18n/locales.ts';

/** One bar or column of a report: its name, its figure and, on a chart over time, its year. */
export interface ReportBar {
  readonly name: string;
  readonly value: number;
  readonly year?: string;
}

/** Counts as the site's charts draw them: one group that is about no territory. */
export function reportChart(label: Localised<string>, bars: readonly ReportBar[]): ChartModel {
  const points = bars.map(({ name, value, year }) => ({
    name,
    date: year ?? null,
    time: year === undefined ? null : decimalYear(year),
    values: [value],
    hasNote: false,
    source: '',
  }));
  return {
    columns: [{ key: 'articles', label, type: 'number' }],
    groups: [{ territory: null, scope: null, isLatest: true, points }],
    asOf: null,
  };
}
