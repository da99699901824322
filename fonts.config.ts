/** Letters of the Vietnamese alphabet that Latin-1 lacks lie in the second file of each face. */
export type Script = 'latin' | 'vietnamese';

const vowels = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ' as const;
const vietnamese = [...vowels, ...vowels.toUpperCase()];
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(32 + index));

const isLatin = (letter: string) => letter <= 'ÿ';
// Names from other languages, and the signs that an editor may type.
const others = 'ÄÇÈÉËÎÏÑÖØÜßäåæçëîïñöøüû«»©®°±²³·×÷½¼§–—‘’“”„…•→←↑↓−€‰′″ \u2011\u202F';

/**
 * The characters that the site's fonts hold. The whole Vietnamese alphabet is there whether or not a text uses it
 * today; `tests/unit/fonts.test.ts` names any other character that content or interface texts use and no font holds.
 */
export const scripts: Readonly<Record<Script, string>> = {
  latin: [...new Set([...ascii, ...vietnamese.filter(isLatin), ...others])].join(''),
  vietnamese: vietnamese.filter((letter) => !isLatin(letter)).join(''),
};

interface Face {
  readonly family: 'text' | 'display';
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  /** Name of the committed files in `src/assets/fonts`, without `-<script>.woff2`. */
  readonly file: string;
  /** The file it is cut from. */
  readonly package: string;
  /** Of a variable font the one weight that the site uses: half the size. */
  readonly pinned?: number;
}

const beVietnamPro = '@fontsource/be-vietnam-pro/files/be-vietnam-pro-SUBSET';

/** Text face: regular, its italic for foreign words, and semibold. Display face: one weight. */
export const faces: readonly Face[] = [
  {
    family: 'text',
    weight: '400',
    style: 'normal',
    file: 'be-vietnam-pro-400',
    package: `${beVietnamPro}-400-normal.woff2`,
  },
  {
    family: 'text',
    weight: '600',
    style: 'normal',
    file: 'be-vietnam-pro-600',
    package: `${beVietnamPro}-600-normal.woff2`,
  },
  {
    family: 'text',
    weight: '400',
    style: 'italic',
    file: 'be-vietnam-pro-400-italic',
    package: `${beVietnamPro}-400-italic.woff2`,
  },
  {
    family: 'display',
    weight: '500',
    style: 'normal',
    file: 'lora-500',
    package: '@fontsource-variable/lora/files/lora-SUBSET-wght-normal.woff2',
    pinned: 500,
  },
];

/** The Fonts API takes non-empty lists. */
type List<T> = [T, ...T[]];

interface Variant {
  weight: string;
  style: 'normal' | 'italic';
  src: List<string>;
  unicodeRange: List<string>;
}

/** The faces of a family as Astro's Fonts API wants them, one variant a file. */
export function variants(family: Face['family']): List<Variant> {
  const list = faces
    .filter((face) => face.family === family)
    .flatMap(({ weight, style, file }) =>
      (Object.keys(scripts) as Script[]).map(
        (script): Variant => ({
          weight,
          style,
          src: [`./src/assets/fonts/${file}-${script}.woff2`],
          unicodeRange: unicodeRange(scripts[script]),
        }),
      ),
    );
  return list as List<Variant>;
}

/** `U+0041-005A` and so on for a set of characters. */
export function unicodeRange(characters: string): List<string> {
  const points = [...new Set([...characters].map((one) => one.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  );
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase().padStart(4, '0');
  const list = ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`);
  return list as List<string>;
}
