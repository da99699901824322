import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import {
  composeSide,
  composeText,
  type ShareFaces,
  type ShareText,
  shareSize,
  sideBox,
} from './composition.ts';
import { readTypeface } from './typeface.ts';

const cacheFolder = 'node_modules/.astro/share';

/** How the files are written; part of the cache's key, as everything that a picture is made from. */
const output = {
  // Few inks on paper: sixteen colours are enough and a quarter of the size.
  png: { palette: true, colours: 16, dither: 0, effort: 1 },
  jpeg: { quality: 80, chromaSubsampling: '4:4:4', mozjpeg: true },
} as const;

let faces: Promise<ShareFaces> | undefined;

async function readFaces(): Promise<ShareFaces> {
  const face = (name: string) =>
    readTypeface(
      ['latin', 'vietnamese'].map((script) => `src/assets/fonts/${name}-${script}.woff2`),
    );
  const [display, text, strong] = await Promise.all([
    face('lora-500'),
    face('be-vietnam-pro-400'),
    face('be-vietnam-pro-600'),
  ]);
  return { display, text, strong };
}

/**
 * The share picture of a page: a JPEG where a picture fills its right side (`picture`, a path from the project
 * folder), a PNG where it is drawn. A picture that any earlier build has made is read from the cache.
 */
export async function renderShare(text: ShareText, picture: string | null): Promise<Buffer> {
  faces ??= readFaces();
  const left = composeText(text, await faces);
  const right = picture === null ? sideOf(text) : await readFile(picture);
  const key = createHash('sha256')
    .update(JSON.stringify([sharp.versions, shareSize, sideBox, output]))
    .update(left)
    .update(right)
    .digest('hex')
    .slice(0, 32);
  const cached = join(cacheFolder, key);
  const known = await readFile(cached).catch(() => null);
  if (known) return known;
  const made = picture === null ? await drawn(left, text) : await withPicture(left, picture);
  await mkdir(cacheFolder, { recursive: true });
  // Whole or not at all: another build may be reading.
  await writeFile(`${cached}.${process.pid}`, made);
  await rename(`${cached}.${process.pid}`, cached);
  return made;
}

const sides = new Map<string, { svg: string; pixels?: Promise<Buffer> }>();

function side({ section, quiet }: ShareText) {
  const name = quiet ? 'quiet' : (section ?? 'site');
  const known = sides.get(name) ?? { svg: composeSide(section, quiet) };
  sides.set(name, known);
  return known;
}

function sideOf(text: ShareText): string {
  return side(text).svg;
}

async function drawn(left: string, text: ShareText): Promise<Buffer> {
  const right = side(text);
  // One rendering for all pages of a section: the patterns take longer to draw than a page's text.
  right.pixels ??= sharp(Buffer.from(right.svg)).removeAlpha().raw().toBuffer();
  const raw = { width: sideBox.width, height: sideBox.height, channels: 3 } as const;
  return sharp(Buffer.from(left))
    .composite([{ input: await right.pixels, raw, left: sideBox.x, top: 0 }])
    .removeAlpha()
    .png(output.png)
    .toBuffer();
}

async function withPicture(left: string, picture: string): Promise<Buffer> {
  const right = await sharp(picture)
    .autoOrient()
    .resize(sideBox.width, shareSize.height, { fit: 'cover' })
    .removeAlpha()
    .toBuffer();
  return sharp(Buffer.from(left))
    .composite([{ input: right, left: sideBox.x, top: 0 }])
    .removeAlpha()
    .jpeg(output.jpeg)
    .toBuffer();
}
