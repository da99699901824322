import type { Translate } from '../i18n/translations.ts';
import { type FestivalRule, restsInSomeYears } from './occurrences.ts';

/** The rule of a yearly day in words, and whether there are years without it. */
export function ruleText(rule: FestivalRule, t: Translate): string {
  const { lunar } = rule;
  const date = lunar
    ? t('calendar.lunar', { day: lunar.day, month: lunar.month })
    : t('calendar.solar');
  return restsInSomeYears(rule) ? `${date} ${t('calendar.rests')}` : date;
}
