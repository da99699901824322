import type { Translate } from '../i18n/translations.ts';
import type { FigureForm } from './figures.ts';
import type { ChartGroup, ChartKind, ChartModel, ChartPoint } from './model.ts';

/** Rows that are read out one by one; of longer groups only the first, last, highest and lowest. */
const few = 8;

/** The chart in words, for readers who do not see it. */
export function chartSummary(
  kind: ChartKind,
  title: string,
  model: ChartModel,
  form: FigureForm,
  nameOf: (group: ChartGroup) => string,
  t: Translate,
): string {
  const unit = form.multiple ?? '';
  const figure = (value: number | null | undefined) =>
    value === null || value === undefined
      ? t('body.noFigure')
      : `${form.write(value)} ${unit}`.trim();
  const parts = model.groups.map((group) => {
    const words =
      group.points.length <= few
        ? group.points
            .map((point) => `${point.name} ${point.values.map(figure).join(' → ')}`)
            .join('; ')
        : extremes(group.points, figure, t);
    return model.groups.length > 1 ? `${nameOf(group)}: ${words}` : words;
  });
  return `${t(`chart.kind.${kind}`)}: ${title}. ${parts.join('. ')}.`;
}

function extremes(
  points: readonly ChartPoint[],
  figure: (value: number | null | undefined) => string,
  t: Translate,
): string {
  const byValue = [...points].sort((a, b) => (a.values[0] ?? 0) - (b.values[0] ?? 0));
  const name = (point: ChartPoint | undefined) =>
    point ? `${figure(point.values[0])} (${point.name})` : '';
  return t('chart.extremes', {
    first: name(points[0]),
    last: name(points.at(-1)),
    lowest: name(byValue[0]),
    highest: name(byValue.at(-1)),
  });
}
