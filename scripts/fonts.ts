import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { faces, type Script, scripts } from '../fonts.config.ts';

/**
 * `npm run fonts`: cuts the font files of the packages down to the letters and the weights that the site uses
 * (`fonts.config.ts`) and writes them to `src/assets/fonts/`, which is committed. Needed after a change of that file or
 * of a font package. The names inside the files go, as the licence wants of a changed font with a reserved name.
 */
const folder = 'src/assets/fonts';

mkdirSync(folder, { recursive: true });
let total = 0;
for (const face of faces) {
  for (const script of Object.keys(scripts) as Script[]) {
    const original = readFileSync(join('node_modules', face.package.replace('SUBSET', script)));
    const options = { targetFormat: 'woff2', noLayoutClosure: true } as const;
    const subset = await subsetFont(original, scripts[script], {
      ...options,
      ...(face.pinned === undefined ? {} : { variationAxes: { wght: face.pinned } }),
    });
    const file = join(folder, `${face.file}-${script}.woff2`);
    writeFileSync(file, subset);
    total += subset.length;
    console.log(
      `${file}  ${(original.length / 1024).toFixed(1)} → ${(subset.length / 1024).toFixed(1)} KB`,
    );
  }
}
console.log(`${(total / 1024).toFixed(1)} KB`);
