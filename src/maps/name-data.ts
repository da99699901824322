import type { Localised } from '../i18n/locales.ts';
import type { LonLat } from './geodata.ts';

/** A country, province or island with its name. */
export interface NamedArea {
  readonly text: Localised<string>;
  readonly kind: 'country' | 'province' | 'island';
  /** Where its middle may stand, best first. */
  readonly at: readonly LonLat[];
  /** Drawn only at scales (units per km) in this range. */
  readonly scales: readonly [least: number, most: number];
}

const same = (name: string): Localised<string> => ({ vi: name, en: name });

/**
 * Neighbours since July 2025. Cambodia has no label: the outline is too small in the south-west, and a name beside it
 * would fall into the province.
 */
export const areas: readonly NamedArea[] = [
  { text: same('Đà Nẵng'), kind: 'province', at: [[108.14, 15.42]], scales: [0, 12] },
  {
    text: same('Gia Lai'),
    kind: 'province',
    at: [
      [108.52, 14.25],
      [108.4, 14.2],
    ],
    scales: [0, 12],
  },
  {
    text: { vi: 'Lào', en: 'Laos' },
    kind: 'country',
    at: [
      [107.53, 15.16],
      [107.5, 15.16],
    ],
    scales: [0, 12],
  },
  { text: same('Lý Sơn'), kind: 'island', at: [[109.122, 15.335]], scales: [0, 20] },
  {
    text: { vi: 'Đảo Lớn', en: 'Big Island' },
    kind: 'island',
    at: [
      [109.117, 15.3815],
      [109.113, 15.384],
      [109.117, 15.376],
      [109.122, 15.386],
      [109.118, 15.365],
    ],
    scales: [40, 999],
  },
  {
    text: { vi: 'Đảo Bé', en: 'Little Island' },
    kind: 'island',
    at: [
      [109.0857, 15.4225],
      [109.097, 15.428],
    ],
    scales: [40, 999],
  },
];

/** Towns for orientation, where the page has no point of its own nearby. */
export const towns: readonly (readonly [id: string, name: string])[] = [
  ['quang-ngai-city', 'Quảng Ngãi'],
  ['kon-tum-city', 'Kon Tum'],
  ['duc-pho', 'Đức Phổ'],
  ['tra-bong', 'Trà Bồng'],
  ['ba-to', 'Ba Tơ'],
  ['mang-den', 'Măng Đen'],
];

export const seaName: Localised<string> = { vi: 'Biển Đông', en: 'East Sea' };
