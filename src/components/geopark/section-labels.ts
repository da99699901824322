export type LabelName =
  | 'sea'
  | 'basalt'
  | 'ash'
  | 'ring'
  | 'oldSea'
  | 'coral'
  | 'coin'
  | 'inner'
  | 'plugs'
  | 'cliff'
  | 'arch'
  | 'thoiLoi'
  | 'giengTien'
  | 'lake'
  | 'garlic';

export interface SectionLabel {
  readonly name: LabelName;
  /** Steps in which it stands. */
  readonly steps: readonly number[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A hairline from the words to what they name. */
  readonly leader?: string;
  /** Light letters on dark rock. */
  readonly onRock?: true;
}

export const sectionLabels: readonly SectionLabel[] = [
  { name: 'sea', steps: [1], x: 40, y: 304, anchor: 'start' },
  { name: 'basalt', steps: [1], x: 400, y: 388, anchor: 'middle', onRock: true },
  { name: 'ash', steps: [2], x: 520, y: 96, anchor: 'end', leader: 'M526 90L580 104' },
  { name: 'ring', steps: [2], x: 440, y: 168, anchor: 'end', leader: 'M446 164L478 182' },
  { name: 'oldSea', steps: [3], x: 200, y: 210, anchor: 'middle' },
  {
    name: 'coral',
    steps: [3],
    x: 760,
    y: 420,
    anchor: 'end',
    leader: 'M740 400L762 288',
    onRock: true,
  },
  { name: 'coin', steps: [4], x: 80, y: 184, anchor: 'middle', leader: 'M104 192L122 206' },
  {
    name: 'inner',
    steps: [4],
    x: 600,
    y: 112,
    anchor: 'middle',
    leader: 'M590 120L568 216M610 120L633 214',
  },
  {
    name: 'plugs',
    steps: [4],
    x: 362,
    y: 344,
    anchor: 'middle',
    leader: 'M352 322L338 236M366 322L377 238',
    onRock: true,
  },
  { name: 'cliff', steps: [5], x: 796, y: 132, anchor: 'end', leader: 'M764 140L737 196' },
  { name: 'arch', steps: [5], x: 14, y: 192, anchor: 'start', leader: 'M64 200L74 234' },
  { name: 'thoiLoi', steps: [6], x: 796, y: 130, anchor: 'end' },
  { name: 'giengTien', steps: [6], x: 180, y: 184, anchor: 'middle' },
  { name: 'lake', steps: [6], x: 598, y: 176, anchor: 'middle', leader: 'M600 184V230' },
  {
    name: 'garlic',
    steps: [6],
    x: 372,
    y: 152,
    anchor: 'middle',
    leader: 'M366 160L312 234M374 160L412 234',
  },
];
