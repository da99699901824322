import { shapes } from './section-shapes.ts';

/** How a shape is inked; each is a class in the style of the drawing. */
export type Ink =
  | 'sea'
  | 'old-sea'
  | 'basalt'
  | 'base'
  | 'lava'
  | 'vent'
  | 'tuff'
  | 'tuff-young'
  | 'line'
  | 'fine'
  | 'ghost'
  | 'mark'
  | 'coral'
  | 'lake'
  | 'field'
  | 'ash'
  | 'water';

/** Something that is there from one step of the story to another. */
export interface SectionLayer {
  readonly id: string;
  /** First step in which it is drawn, 1 the first. */
  readonly from: number;
  /** Step from which it is gone. */
  readonly until?: number;
  readonly paths: readonly (readonly [Ink, string])[];
}

export const stepCount = 6;

/**
 * The section of Lý Sơn from west to east in the order in which it is painted. Not to scale, heights exaggerated: only
 * the heights of the two volcanoes and the widths of their rings stand in the right proportion to each other. The
 * northern cliffs are turned into the plane of the section. After the texts named in the story.
 */
export const sectionLayers: readonly SectionLayer[] = [
  {
    id: 'sea',
    from: 1,
    paths: [
      ['sea', shapes.sea],
      ['water', shapes.ripples],
    ],
  },
  {
    id: 'old-sea',
    from: 3,
    until: 4,
    paths: [
      ['old-sea', shapes.oldSea],
      ['mark', shapes.oldSeaLine],
    ],
  },
  {
    id: 'floor',
    from: 1,
    paths: [
      ['basalt', shapes.basalt],
      ['fine', shapes.joints],
      ['line', shapes.basaltTop],
    ],
  },
  { id: 'plain', from: 4, paths: [['tuff-young', shapes.plain]] },
  {
    id: 'ring',
    from: 2,
    until: 5,
    paths: [
      ['tuff', shapes.ring],
      ['fine', shapes.ringBeds],
    ],
  },
  {
    id: 'ring-cut',
    from: 5,
    paths: [
      ['tuff', shapes.ringCut],
      ['fine', shapes.ringCutBeds],
      ['base', shapes.cave],
      ['ghost', shapes.ringGhost],
    ],
  },
  { id: 'old-mark', from: 4, paths: [['mark', shapes.oldSeaMark]] },
  { id: 'coral', from: 3, paths: [['coral', shapes.coral]] },
  {
    id: 'coin',
    from: 4,
    until: 5,
    paths: [
      ['tuff-young', shapes.coin],
      ['fine', shapes.coinBeds],
      ['lava', shapes.lavaFlow],
    ],
  },
  {
    id: 'coin-cut',
    from: 5,
    paths: [
      ['tuff-young', shapes.coinCut],
      ['fine', shapes.coinCutBeds],
      ['ghost', shapes.coinGhost],
      ['lava', shapes.arch],
    ],
  },
  { id: 'vent', from: 2, paths: [['vent', shapes.vent]] },
  { id: 'vents-young', from: 4, paths: [['vent', shapes.coinVents]] },
  {
    id: 'young',
    from: 4,
    paths: [
      ['tuff-young', shapes.inner],
      ['fine', shapes.innerBeds],
      ['lava', shapes.plugs],
    ],
  },
  { id: 'ash-east', from: 2, until: 3, paths: [['ash', shapes.ashEast]] },
  { id: 'ash-west', from: 4, until: 5, paths: [['ash', shapes.ashWest]] },
  {
    id: 'people',
    from: 6,
    paths: [
      ['lake', shapes.lake],
      ['field', shapes.fields],
      ['line', shapes.flag],
    ],
  },
  { id: 'block', from: 1, paths: [['base', shapes.base]] },
];
