import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type OverlayOptions } from 'sharp';
import { parse } from 'yaml';
import { readTypeface, type Typeface } from '../src/outputs/share/typeface.ts';

/**
 * `npm run models:sheet`: lays all scale models side by side, wide and tall by day, square at dusk, and writes
 * `docs/models.webp`. What does not look like the work of one studio shows here before it shows on the site.
 */

/** What the sheet needs of a record in `content/media`; the site's build checks the rest. */
interface ModelRecord {
  readonly id: string;
  readonly file: string;
  readonly tall: string;
  readonly square: string;
}

const root = join(import.meta.dirname, '..');
const media = join(root, 'content/media');
const target = join(root, 'docs/models.webp');

/** All lengths in pixels. A cell holds one model: three pictures of one height, its name under them. */
const columns = 3;
const gap = 6;
const margin = 36;
const height = 216;
const widths = { wide: 384, tall: 173, square: 216 } as const;
const cell = {
  width: widths.wide + widths.tall + widths.square + 2 * gap + 24,
  height: height + 46,
} as const;
const paper = '#f6f3ea';
const ink = '#23302e';

const models = await readModels();
const faces = await readTypeface(
  ['latin', 'vietnamese'].map((script) =>
    join(root, `src/assets/fonts/be-vietnam-pro-400-${script}.woff2`),
  ),
);
const rows = Math.ceil(models.length / columns);
const size = {
  width: 2 * margin + columns * cell.width - 24,
  height: 2 * margin + rows * cell.height,
};
const pictures = await Promise.all(models.map(place));
await writeFile(
  target,
  await sharp({ create: { ...size, channels: 3, background: paper } })
    .composite([...pictures.flat(), { input: names(models, faces), left: 0, top: 0 }])
    .webp({ quality: 80, effort: 6 })
    .toBuffer(),
);
const kilobytes = Math.round((await stat(target)).size / 1024);
console.log(
  `${models.length} → docs/models.webp, ${size.width} × ${size.height} px, ${kilobytes} KB`,
);

async function readModels(): Promise<ModelRecord[]> {
  const files = (await readdir(media)).filter((file) => file.endsWith('.yaml')).sort();
  const records = await Promise.all(
    files.map(async (file) => {
      const record: unknown = parse(await readFile(join(media, file), 'utf8'));
      return asModel(file.replace(/\.yaml$/, ''), record);
    }),
  );
  return records.filter((record) => record !== null);
}

function asModel(id: string, record: unknown): ModelRecord | null {
  if (typeof record !== 'object' || record === null) return null;
  const { kind, file, tall, square } = record as Record<string, unknown>;
  if (kind !== 'model' || typeof file !== 'string') return null;
  if (typeof tall !== 'string' || typeof square !== 'string') {
    throw new Error(`content/media/${id}.yaml: thiếu tall hoặc square / tall or square is missing`);
  }
  return { id, file, tall, square };
}

function corner(index: number): { left: number; top: number } {
  return {
    left: margin + (index % columns) * cell.width,
    top: margin + Math.floor(index / columns) * cell.height,
  };
}

async function place(model: ModelRecord, index: number): Promise<OverlayOptions[]> {
  const { left, top } = corner(index);
  const parts = [
    { file: model.file, width: widths.wide },
    { file: model.tall, width: widths.tall },
    { file: `${model.id}-dusk-square.webp`, width: widths.square },
  ];
  let x = left;
  const placed: OverlayOptions[] = [];
  for (const { file, width } of parts) {
    const input = await sharp(join(media, file)).resize({ width, height, fit: 'cover' }).toBuffer();
    placed.push({ input, left: x, top });
    x += width + gap;
  }
  return placed;
}

function names(all: readonly ModelRecord[], face: Typeface): Buffer {
  const lines = all.map(({ id }, index) => {
    const { left, top } = corner(index);
    return face.draw(`${index + 1}  ${id}`, left, top + height + 24, 17);
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}"><g fill="${ink}">${lines.join('')}</g></svg>`,
  );
}
