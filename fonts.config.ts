/** Letters of each file, as its package declares them (`unicode.json`). */
const unicodeRange = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2191',
    'U+2193',
    'U+2212',
    'U+2215',
    'U+FEFF',
    'U+FFFD',
  ],
  vietnamese: [
    'U+0102-0103',
    'U+0110-0111',
    'U+0128-0129',
    'U+0168-0169',
    'U+01A0-01A1',
    'U+01AF-01B0',
    'U+0300-0301',
    'U+0303-0304',
    'U+0308-0309',
    'U+0323',
    'U+0329',
    'U+1EA0-1EF9',
    'U+20AB',
  ],
} as const;

type Subset = keyof typeof unicodeRange;
type Style = 'normal' | 'italic';
/** The Fonts API takes non-empty lists. */
type List<T> = [T, ...T[]];

const subsets: List<Subset> = ['latin', 'vietnamese'];

interface Variant {
  weight: string;
  style: Style;
  src: List<string>;
  unicodeRange: List<string>;
}

function variants(
  faces: ReadonlyArray<{ weight: string; style: Style; file: string }>,
): List<Variant> {
  const list = faces.flatMap(({ weight, style, file }) =>
    subsets.map(
      (subset): Variant => ({
        weight,
        style,
        src: [`./node_modules/${file.replace('SUBSET', subset)}`],
        unicodeRange: [...unicodeRange[subset]] as List<string>,
      }),
    ),
  );
  return list as List<Variant>;
}

const beVietnamPro = '@fontsource/be-vietnam-pro/files/be-vietnam-pro-SUBSET';

/** Text face: regular, its italic for foreign words, and semibold. */
export const textFaces = variants([
  { weight: '400', style: 'normal', file: `${beVietnamPro}-400-normal.woff2` },
  { weight: '600', style: 'normal', file: `${beVietnamPro}-600-normal.woff2` },
  { weight: '400', style: 'italic', file: `${beVietnamPro}-400-italic.woff2` },
]);

/** Display face: one variable file a subset. */
export const displayFaces = variants([
  {
    weight: '400 700',
    style: 'normal',
    file: '@fontsource-variable/lora/files/lora-SUBSET-wght-normal.woff2',
  },
]);
