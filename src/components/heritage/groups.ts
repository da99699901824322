import type { Entry } from '../../content/model.ts';
import type { heritageKinds } from '../../content/schema/heritage.ts';
import {
  recognitionLevels as ranks,
  type recognitionLevels,
} from '../../content/schema/recognition.ts';

type Kind = (typeof heritageKinds)[number];
export type Level = (typeof recognitionLevels)[number];

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

export interface Chapter {
  readonly name: ChapterName;
  readonly entries: readonly Entry<'heritage'>[];
}

/** The chapters that have entries, which keep their order inside. */
export function chaptersOf(entries: readonly Entry<'heritage'>[]): Chapter[] {
  return chapters
    .map((name) => ({
      name,
      entries: entries.filter(({ shared }) => chapterOf[shared.kind] === name),
    }))
    .filter((chapter) => chapter.entries.length > 0);
}

/** The titles of an entry, highest rank first, each once. */
export function levelsOf({ shared }: Entry<'heritage'>): Level[] {
  return ranks.filter((level) => shared.recognition.some((item) => item.level === level));
}

export interface Rank {
  readonly level: Level | 'none';
  readonly entries: readonly Entry<'heritage'>[];
}

/** The entries by title, highest first; one with two titles stands under both, one without any under `none`. */
export function ranksOf(entries: readonly Entry<'heritage'>[]): Rank[] {
  const titled = ranks.map(
    (level): Rank => ({
      level,
      entries: entries.filter((entry) => levelsOf(entry).includes(level)),
    }),
  );
  const none: Rank = {
    level: 'none',
    entries: entries.filter((entry) => levelsOf(entry).length === 0),
  };
  return [...titled, none].filter((rank) => rank.entries.length > 0);
}
