import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { longestSide } from '../src/content/guard/picture.ts';

/**
 * `npm run shrink -- <picture> …`: makes a picture small enough for `content/media` and removes what the camera wrote
 * into it (place, owner, serial number). The file is replaced, its format stays.
 */
const paths = process.argv.slice(2);
if (paths.length === 0) {
  console.error('Cách dùng / usage: npm run shrink -- content/media/<ảnh>.jpg');
  process.exitCode = 1;
}
for (const path of paths) {
  try {
    console.log(await shrink(path));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    console.error(`${path}: không đọc được ảnh / the picture cannot be read (${detail})`);
    process.exitCode = 1;
  }
}

async function shrink(path: string): Promise<string> {
  const before = await readFile(path);
  const resized = sharp(before, { failOn: 'error' })
    // Turned upright first: the note that says how is removed with the rest.
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true });
  const { format } = await sharp(before).metadata();
  const encoded =
    format === 'jpeg'
      ? resized.jpeg({ quality: 84, mozjpeg: true })
      : format === 'png'
        ? resized.png({ compressionLevel: 9 })
        : format === 'webp'
          ? resized.webp({ quality: 84 })
          : format === 'heif'
            ? resized.avif({ quality: 60 })
            : null;
  if (!encoded) throw new Error(`${format}: JPEG, PNG, WebP, AVIF`);
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  await writeFile(path, data);
  return `${path}: ${kilobytes(before.length)} → ${kilobytes(data.length)}, ${info.width} × ${info.height} px`;
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}
