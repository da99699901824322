import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translations.ts';
import { siteConfig } from '../../site.config.ts';

/** Who publishes the site: its operator or, while there is none, the website itself and no official body. */
export function publisherName(locale: Locale, t: Translate): string {
  return (
    siteConfig.operator?.name[locale] ?? t('feeds.publisher', { name: siteConfig.name[locale] })
  );
}
