import { type Zone, zoneTopics } from '../content/schema/zone.ts';
import { type Cell, csvText } from './table-csv.ts';

const header = [
  ...['zone', 'name_vi', 'name_en', 'kind', 'topic', 'hectares', 'text_vi', 'text_en'],
  ...['as_of', 'date_is_approximate', 'source', 'source_publisher', 'source_date', 'source_url'],
];

/** The facts of the compared zones as CSV (RFC 4180) for both languages, one line a fact. */
export function zonesCsv(zones: readonly (readonly [id: string, zone: Zone])[]): string {
  return csvText([header, ...zones.flatMap(([id, zone]) => zoneLines(id, zone))]);
}

function zoneLines(id: string, zone: Zone): Cell[][] {
  return (['area', ...zoneTopics] as const).flatMap((topic) =>
    zone[topic].map((item) => {
      const source = zone.sources.find((each) => each.id === item.source);
      const text = 'text' in item ? item.text : item.note;
      return [
        ...[id, zone.name.vi, zone.name.en, zone.kind, topic],
        'hectares' in item ? item.hectares : undefined,
        ...[text?.vi, text?.en, item.asOf, String(item.about)],
        ...[source?.title, source?.publisher, source?.date, source?.url],
      ];
    }),
  );
}
