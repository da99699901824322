import { fontData } from 'astro:assets';
import { variants } from '../../../fonts.config.ts';

const families = [
  { variable: '--font-be-vietnam-pro', name: 'Be Vietnam Pro', family: 'text' },
  { variable: '--font-lora', name: 'Lora', family: 'display' },
] as const;

/** The site's typefaces for a style sheet outside of its pages, from the same files. */
export function fontFaces(): string {
  return families
    .map(({ variable, name, family }) => {
      const ranges = variants(family).map(({ unicodeRange }) => unicodeRange.join(', '));
      // Astro lists the files in the order of the variants, and does not tell what letters they hold.
      const faces = (fontData[variable] ?? []).map(({ src, weight, style }, index) =>
        [
          '@font-face {',
          `  font-family: '${name}';`,
          `  src: url('${src[0]?.url}') format('woff2');`,
          `  font-weight: ${weight};`,
          `  font-style: ${style};`,
          '  font-display: swap;',
          `  unicode-range: ${ranges[index]};`,
          '}',
        ].join('\n'),
      );
      return `${faces.join('\n')}\n:root {\n  ${variable}: '${name}';\n}`;
    })
    .join('\n');
}
