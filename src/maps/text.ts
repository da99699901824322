import type { Locale, Localised } from '../i18n/locales.ts';
import type { Precision } from './places.ts';

interface MapText {
  readonly approximate: string;
  readonly notDrawn: string;
  readonly listOf: string;
  readonly unplaced: string;
  readonly several: (count: number) => string;
  readonly pictureOf: (count: number) => string;
  readonly schematic: string;
  readonly precision: Readonly<Record<Precision, string>>;
  readonly sources: string;
  /** The same in few words, for a small picture. */
  readonly sourcesShort: string;
  /** Letters after degrees of latitude and longitude. */
  readonly north: string;
  readonly east: string;
  readonly locator: (label: string) => string;
}

/** The words of the maps. They stand here, beside the drawing, because nothing else uses them. */
const texts: Localised<MapText> = {
  vi: {
    approximate: 'vị trí gần đúng',
    notDrawn: 'không vẽ trên bản đồ',
    listOf: 'Các địa điểm trên bản đồ',
    unplaced: 'Chưa có vị trí công bố',
    several: (count) => `${count} địa điểm`,
    pictureOf: (count) => `Bản đồ có ${count} địa điểm; danh sách đầy đủ ở ngay dưới hình.`,
    schematic: 'Ranh giới vẽ phác, không dùng làm căn cứ.',
    precision: {
      site: 'vị trí trong khoảng 100 m',
      locality: 'trong khoảng 1 km',
      commune: 'gần đúng, trong khoảng 5 km',
    },
    sources:
      'Bờ biển, sông: GSHHG (P. Wessel, W. H. F. Smith), LGPL. Ranh giới tỉnh: Victor Cazanave, CC BY 4.0. Một số vị trí: GeoNames, CC BY 4.0;',
    sourcesShort: 'GSHHG; Victor Cazanave và GeoNames, CC BY 4.0;',
    north: 'B',
    east: 'Đ',
    locator: (label) => `Vị trí của ${label} trong tỉnh Quảng Ngãi`,
  },
  en: {
    approximate: 'approximate position',
    notDrawn: 'not drawn on the map',
    listOf: 'Places on the map',
    unplaced: 'Without a published position',
    several: (count) => `${count} places`,
    pictureOf: (count) => `A map with ${count} places; the full list stands below the picture.`,
    schematic: 'Schematic outline, not a boundary.',
    precision: {
      site: 'position within about 100 m',
      locality: 'within about 1 km',
      commune: 'approximate, within about 5 km',
    },
    sources:
      'Coast and rivers: GSHHG (P. Wessel, W. H. F. Smith), LGPL. Province outline: Victor Cazanave, CC BY 4.0. Some positions: GeoNames, CC BY 4.0;',
    sourcesShort: 'GSHHG; Victor Cazanave and GeoNames, CC BY 4.0;',
    north: 'N',
    east: 'E',
    locator: (label) => `Position of ${label} in Quảng Ngãi province`,
  },
};

export function mapText(locale: Locale): MapText {
  return texts[locale];
}
