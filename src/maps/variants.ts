import type { Locale } from '../i18n/locales.ts';
import type { Inset } from './inset.ts';
import type { Entry } from './marks.ts';
import type { MarkStyle } from './marks-svg.ts';
import type { Frame, GeoBox } from './project.ts';

/** One of the two sizes in which every map is drawn. */
export interface Variant {
  readonly name: 'wide' | 'narrow';
  readonly width: number;
  /** Label size at the narrowest width at which the variant is shown; the style sheet only makes it smaller. */
  readonly fontSize: number;
  readonly groundSize: number;
  readonly style: Omit<MarkStyle, 'fontSize' | 'unitsPerKm'>;
  readonly inset: number;
  /** Width of the border, black and white pieces and a white rim. */
  readonly edge: number;
}

export const variants: Readonly<Record<Variant['name'], Variant>> = {
  // Shown from 720 px: 16 units are 11.5 px there.
  wide: {
    name: 'wide',
    width: 1000,
    fontSize: 16,
    groundSize: 16,
    style: { dot: 5.5, hit: 17, merge: 13, maxLine: 200 },
    inset: 250,
    edge: 8,
  },
  // Shown in a column of about 360 px on a phone 390 px wide.
  narrow: {
    name: 'narrow',
    width: 360,
    fontSize: 13,
    groundSize: 11.5,
    style: { dot: 4.5, hit: 14, merge: 12, maxLine: 118 },
    inset: 140,
    edge: 5,
  },
};

export interface Drawing {
  readonly entries: readonly Entry[];
  readonly box: GeoBox;
  readonly height: number;
  readonly locale: Locale;
  readonly id: string;
  readonly listId: (number: number) => string;
  /** How places that crowd are enlarged; Lý Sơn in a corner unless told. */
  readonly insetOf?: (frame: Frame, variant: Variant, drawing: Drawing) => Inset | null;
  /** How far the coast may stray from the data, in units; finer for a map that readers enlarge. */
  readonly detail?: number;
  /** Drawn on the ground, under the marks. */
  readonly decor?: (frame: Frame) => string;
}
