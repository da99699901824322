import { writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { markGrid, markPaths } from '../src/components/mark/shape.ts';
import { tokenColour } from '../src/styles/token-colour.ts';

/**
 * `npm run icons`: draws the site's mark as the icon files in `public/`, which are committed. Needed after a change of
 * the mark or of its colours.
 */
const ground = tokenColour('heritage', 'light');
const paper = tokenColour('paper', 'light');
const onDark = tokenColour('heritage', 'dark');

/** The mark alone; browsers with a dark bar get the colour of the dark theme. */
writeFileSync(
  'public/favicon.svg',
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${markGrid} ${markGrid}">` +
    `<style>:root{color:${ground}}@media(prefers-color-scheme:dark){:root{color:${onDark}}}</style>` +
    `${markPaths('currentColor')}</svg>\n`,
);

/** The mark on a full square; `share` of its side is the mark's. */
function square(size: number, share: number): string {
  const margin = (markGrid / share - markGrid) / 2;
  const side = markGrid + 2 * margin;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-margin} ${-margin} ${side} ${side}">` +
    `<rect x="${-margin}" y="${-margin}" width="${side}" height="${side}" fill="${ground}"/>${markPaths(paper)}</svg>`
  );
}

const files = [
  { name: 'favicon-32', size: 32, share: 0.92 },
  { name: 'apple-touch-icon', size: 180, share: 0.74 },
  { name: 'icon-192', size: 192, share: 0.78 },
  { name: 'icon-512', size: 512, share: 0.78 },
  // A circle of 80 % of the side is all that a system promises to show of a maskable icon.
  { name: 'icon-maskable-512', size: 512, share: 0.56 },
] as const;

for (const { name, size, share } of files) {
  const path = `public/${name}.png`;
  const { size: bytes } = await sharp(Buffer.from(square(size, share)))
    .png({ palette: true, compressionLevel: 9 })
    .toFile(path);
  console.log(`${path}  ${(bytes / 1024).toFixed(1)} KB`);
}
