/** What one author dates, and the estimate in years before today; `words` where the source gives no number. */
export interface Age {
  readonly name:
    | 'hoangFirst'
    | 'hoangSecond'
    | 'hoangLater'
    | 'minhOld'
    | 'minhYoung'
    | 'parkFloor'
    | 'parkRing'
    | 'parkYoung'
    | 'haiAll';
  readonly old: number;
  readonly young: number;
  readonly words?: true;
}

export interface AgeReading {
  readonly author: 'hoang' | 'hoangLater' | 'minh' | 'park' | 'hai';
  /** Sources of the story's article. */
  readonly sources: readonly string[];
  readonly ages: readonly Age[];
}

/**
 * The published ages of Lý Sơn, in the order of their publication. “About a million” has both ends the same; “a few
 * hundred thousand” ends at 300,000 and “late Holocene” stands for a few thousand, both marked as words.
 */
export const readings: readonly AgeReading[] = [
  {
    author: 'hoang',
    sources: ['s6', 's7'],
    ages: [
      { name: 'hoangFirst', old: 11e6, young: 10e6 },
      { name: 'hoangSecond', old: 1e6, young: 1e6 },
    ],
  },
  { author: 'hoangLater', sources: ['s5'], ages: [{ name: 'hoangLater', old: 1.1e6, young: 1e6 }] },
  {
    author: 'minh',
    sources: ['s8', 's10'],
    ages: [
      { name: 'minhOld', old: 11e6, young: 9e6 },
      { name: 'minhYoung', old: 1e6, young: 1e6 },
    ],
  },
  {
    author: 'park',
    sources: ['s1', 's2'],
    ages: [
      { name: 'parkFloor', old: 10e6, young: 3e5, words: true },
      { name: 'parkRing', old: 3e4, young: 2e4 },
      { name: 'parkYoung', old: 4e3, young: 3e3 },
    ],
  },
  {
    author: 'hai',
    sources: ['s3', 's4'],
    ages: [{ name: 'haiAll', old: 5e3, young: 1.2e3, words: true }],
  },
];

/** Ten times younger at each line, the oldest on the left. */
export const ageLines = [1e7, 1e6, 1e5, 1e4, 1e3] as const;

/** Share of the width at which an age stands, 0 the oldest. */
export function agePlace(years: number): number {
  const [oldest, youngest] = [Math.log10(2e7), Math.log10(7e2)];
  return (oldest - Math.log10(years)) / (oldest - youngest);
}
