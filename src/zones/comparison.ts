import { isOldFigure } from '../content/figure-age.ts';
import type { Source } from '../content/schema/source.ts';
import { type Zone, type ZoneArea, type ZoneFact, zoneTopics } from '../content/schema/zone.ts';
import { formatNumber } from '../i18n/formatters.ts';
import type { Locale } from '../i18n/locales.ts';

/** A fact as the table shows it. */
export interface ComparedFact {
  readonly text: string;
  readonly note: string | null;
  /** `null` where the source has no date. */
  readonly date: string | null;
  readonly about: boolean;
  readonly isOld: boolean;
  /** Number of its source in the list below the table, from 1. */
  readonly source: number;
}

export interface ComparedRow {
  readonly topic: 'area' | (typeof zoneTopics)[number];
  /** The facts of each zone, in the order of the zones; none where no source has any. */
  readonly cells: readonly (readonly ComparedFact[])[];
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  /** Every source once, with the ids `n1`, `n2` and so on. */
  readonly sources: readonly Source[];
}

/** The facts of zones by topic, with one numbered list of sources for all. `day` is that of the build, `YYYY-MM-DD`. */
export function compareZones(zones: readonly Zone[], locale: Locale, day: string): Comparison {
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  const numberOf = (zone: Zone, id: string): number => {
    const source = zone.sources.find((each) => each.id === id);
    if (!source) throw new Error(`“${zone.name.vi}” names the source “${id}”, which it has not.`);
    const key = `${source.publisher}\n${source.title}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    sources.push({ ...source, id: `n${sources.length + 1}` });
    numbers.set(key, sources.length);
    return sources.length;
  };
  const compared = (zone: Zone, item: ZoneFact | ZoneArea): ComparedFact => ({
    text: 'text' in item ? item.text[locale] : `${formatNumber(item.hectares, locale)} ha`,
    note: 'note' in item ? (item.note?.[locale] ?? null) : null,
    date: item.asOf ?? null,
    about: item.about,
    isOld: item.asOf !== undefined && isOldFigure(item.asOf, day),
    source: numberOf(zone, item.source),
  });
  const rows = (['area', ...zoneTopics] as const).map((topic) => ({
    topic,
    cells: zones.map((zone) => zone[topic].map((item) => compared(zone, item))),
  }));
  return { rows, sources };
}
