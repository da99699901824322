import type { DataTable } from '../../content/schema/data.ts';
import { tablePeriod } from '../../content/table-period.ts';
import type { Locale } from '../../i18n/locales.ts';
import { dataLicence } from '../table-json.ts';
import { type JsonLdThing, thing } from './json-ld.ts';

export interface DatasetPage {
  readonly locale: Locale;
  /** Address of the table on the data page. */
  readonly url: string;
  readonly csv: string;
  readonly json: string;
  readonly publisher: string;
}

/** A table of figures as https://schema.org/Dataset, which search engines for data read. */
export function dataset(table: DataTable, page: DatasetPage): JsonLdThing {
  const period = tablePeriod(table);
  return thing('Dataset', {
    name: table.title[page.locale],
    description: [table.title[page.locale], table.note?.[page.locale]].filter(Boolean).join('. '),
    url: page.url,
    inLanguage: page.locale,
    license: dataLicence,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: page.publisher },
    temporalCoverage: period === null ? undefined : `${period.first}/${period.last}`,
    spatialCoverage: { '@type': 'Place', name: 'Quảng Ngãi, Việt Nam' },
    variableMeasured: table.columns
      .filter(({ type }) => type === 'number')
      .map(({ label, unit }) =>
        unit ? `${label[page.locale]} (${unit[page.locale]})` : label[page.locale],
      ),
    distribution: [
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: page.csv },
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: page.json },
    ],
  });
}
