import type { Source } from '../../content/schema/source.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslations } from '../../i18n/translations.ts';

/** The sources that the samples of the style guide cite; made up, and the guide says so. */
export function sampleSources(locale: Locale): readonly Source[] {
  const t = useTranslations(locale);
  const title = t('guide.sampleSource');
  return [{ id: 's1', title, publisher: t('guide.samplePublisher'), lang: locale }];
}
