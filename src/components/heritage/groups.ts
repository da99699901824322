import type { Entry } from '../../content/model.ts';
import type { heritageKinds } from '../../content/schema/heritage.ts';
import {
  recognitionLevels as ranks,
  type recognitionLevels,
} from '../../content/schema/recognition.ts';
import { areas } from '../../content/schema/shared.ts';

type Kind = (typeof heritageKinds)[number];
export type Level = (typeof recognitionLevels)[number];

/**
 * What stands in the heritage index: its own section, and pages of other sections that say so with `alsoHeritage`, such
 * as a rite in the section on culture.
 */
export type Listed = Entry<'heritage' | 'culture' | 'geopark' | 'travel'>;

/** The chapters of the heritage index in the order of the page. */
const chapters = [
  'ground',
  'walls',
  'worship',
  'land',
  'living',
  'museums',
  'revolution',
  'memory',
] as const;

export type ChapterName = (typeof chapters)[number];

/**
 * Each kind belongs to one chapter: eleven kinds would make eleven headings over one entry each. A place of mourning has
 * a chapter of its own.
 */
const chapterOf: Readonly<Record<Kind, ChapterName>> = {
  archaeology: 'ground',
  citadel: 'walls',
  wall: 'walls',
  temple: 'worship',
  architecture: 'worship',
  landscape: 'land',
  craft: 'living',
  festival: 'living',
  museum: 'museums',
  revolution: 'revolution',
  memorial: 'memory',
};

interface Group<Name> {
  readonly name: Name;
  readonly entries: readonly Listed[];
}

export type Chapter = Group<ChapterName>;

/** The chapters that have entries, which keep their order inside. */
export function chaptersOf(entries: readonly Listed[]): Chapter[] {
  return grouped(chapters, entries, (name, entry) => chapterOfEntry(entry) === name);
}

/** Rites, arts and crafts of the section on culture are living heritage; of the other sections come landscapes. */
function chapterOfEntry(entry: Listed): ChapterName {
  if (entry.collection === 'culture') return 'living';
  if (entry.collection !== 'heritage') return 'land';
  return chapterOf[entry.shared.kind];
}

function grouped<Name>(
  names: readonly Name[],
  entries: readonly Listed[],
  belongs: (name: Name, entry: Listed) => boolean,
): Group<Name>[] {
  return names
    .map((name) => ({ name, entries: entries.filter((entry) => belongs(name, entry)) }))
    .filter((group) => group.entries.length > 0);
}

/** The titles of an entry, highest rank first, each once. */
export function levelsOf({ shared }: Listed): Level[] {
  const held = 'recognition' in shared ? shared.recognition : [];
  return ranks.filter((level) => held.some((item) => item.level === level));
}

export type Rank = Group<Level | 'none'>;

/** The entries by title, highest first; one with two titles stands under both, one without any under `none`. */
export function ranksOf(entries: readonly Listed[]): Rank[] {
  return grouped([...ranks, 'none'] as const, entries, (name, entry) =>
    name === 'none' ? levelsOf(entry).length === 0 : levelsOf(entry).includes(name),
  );
}

export type AreaName = (typeof areas)[number] | 'several';

/** The entries by part of the province; what lies in more than one stands under `several`. */
export function areasOf(entries: readonly Listed[]): Group<AreaName>[] {
  return grouped(
    [...areas, 'several'] as const,
    entries,
    (name, entry) => name === (entry.shared.area ?? 'several'),
  );
}

/**
 * The entries by the century in which their period begins, earliest first: 9 is the 9th, 0 all before our era. Those
 * without a dated period are left out.
 */
export function centuriesOf(entries: readonly Listed[]): Group<number>[] {
  const begin = (entry: Listed) =>
    'period' in entry.shared && entry.shared.period
      ? Math.max(0, Math.ceil(entry.shared.period.from / 100))
      : null;
  const centuries = [...new Set(entries.map(begin))].filter((century) => century !== null);
  return grouped(
    centuries.sort((a, b) => a - b),
    entries,
    (century, entry) => begin(entry) === century,
  );
}
