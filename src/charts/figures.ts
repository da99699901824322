import { formatNumber } from '../i18n/formatters.ts';
import type { Locale } from '../i18n/locales.ts';

const large = [
  { size: 1e9, name: { vi: 'tỷ', en: 'billion' } },
  { size: 1e6, name: { vi: 'triệu', en: 'million' } },
] as const;

/** How all figures of one chart are written: short, in one unit. */
export interface FigureForm {
  /** `million` where the figures were divided by it, else `null`. */
  readonly multiple: string | null;
  readonly write: (value: number) => string;
}

/**
 * Figures of a million and more are written in millions with two decimals, so that labels stay short on a phone;
 * others as the table has them.
 */
export function figureForm(values: readonly number[], locale: Locale): FigureForm {
  const most = Math.max(...values.map(Math.abs));
  const unit = large.find(({ size }) => most >= size);
  const size = unit?.size ?? 1;
  return {
    multiple: unit?.name[locale] ?? null,
    write: (value) => formatNumber(size === 1 ? value : Number((value / size).toFixed(2)), locale),
  };
}
