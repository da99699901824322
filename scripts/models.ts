import { spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { longestSide } from '../src/content/guard/picture.ts';

/**
 * `npm run models [-- <scene> …] [--view wide|tall|square] [--mood day|dusk] [--draft]`: renders the scale models with
 * Blender and writes them as WebP, without anything but the picture in the file, to `content/media`. Nothing named
 * means every scene, every view, both moods. A draft is small and grainy and goes to the system's temporary folder.
 *
 * A scene is a file `scripts/models/<name>.py` without an underscore in its name; files with one are its helpers.
 */

const views = ['wide', 'tall', 'square'] as const;
const moods = ['day', 'dusk'] as const;
type View = (typeof views)[number];
type Mood = (typeof moods)[number];

/** One run of Blender: a scene from one side, at the times of day that are wanted. */
interface Shot {
  readonly scene: string;
  readonly view: View;
  readonly moods: readonly Mood[];
}

const scripts = join(import.meta.dirname, 'models');
const media = join(import.meta.dirname, '../content/media');
const blender = process.env['BLENDER'] || 'blender';
const oldestBlender = [3, 4] as const;
const maxBytes = 600 * 1024;

/** The first six have a dusk light of their own, a low sun; the others get theirs out of the render by day. */
const ownDusk = ['dung-quat', 'long-wall', 'ly-son', 'province', 'sa-huynh-jars', 'thoi-loi'];

/** Size against the planned one, and samples: 1440 × 810, 720 × 900 and 600 × 600 in a few minutes each. */
const quality: Readonly<Record<View, readonly string[]>> = {
  wide: ['--scale', '.9', '--samples', '28'],
  tall: ['--scale', '.6', '--samples', '26'],
  square: ['--scale', '.5', '--samples', '24'],
};

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      view: { type: 'string', multiple: true },
      mood: { type: 'string', multiple: true },
      draft: { type: 'boolean', default: false },
    },
  });
  const scenes = await findScenes();
  const shots = choose(
    pick('cảnh / scenes', positionals, scenes),
    pick('--view', values.view, views),
    pick('--mood', values.mood, moods),
  );
  findBlender();
  process.exitCode = (await renderAll(shots, values.draft)) ? 0 : 1;
} catch (error) {
  console.error(message(error));
  process.exitCode = 1;
}

async function findScenes(): Promise<string[]> {
  const files = await readdir(scripts);
  return files
    .filter((file) => file.endsWith('.py') && !file.includes('_'))
    .map((file) => file.slice(0, -'.py'.length))
    .sort();
}

/** What was asked for, in the order of `known`; everything where nothing was asked. */
function pick<T extends string>(
  what: string,
  asked: readonly string[] | undefined,
  known: readonly T[],
): T[] {
  if (!asked || asked.length === 0) return [...known];
  const unknown = asked.filter((name) => !known.some((one) => one === name));
  if (unknown.length > 0) {
    throw new Error(`${what}: không có / no such ${unknown.join(', ')} (${known.join(', ')})`);
  }
  return known.filter((one) => asked.includes(one));
}

function choose(
  scenes: readonly string[],
  wantedViews: readonly View[],
  wantedMoods: readonly Mood[],
): Shot[] {
  return scenes.flatMap((scene) =>
    wantedViews.flatMap((view) =>
      ownDusk.includes(scene)
        ? wantedMoods.map((mood) => ({ scene, view, moods: [mood] }))
        : [{ scene, view, moods: wantedMoods }],
    ),
  );
}

function findBlender(): void {
  const { stdout, error } = spawnSync(blender, ['--version'], { encoding: 'utf8' });
  const found = /Blender (\d+)\.(\d+)/.exec(stdout ?? '');
  if (error || !found) {
    throw new Error(
      [
        `Không tìm thấy Blender (${blender}). Cài bằng «sudo apt install blender» hoặc tải từ https://www.blender.org/download/,`,
        'rồi chạy lại; nếu Blender ở chỗ khác, đặt biến BLENDER=/đường/dẫn/blender. Chỉ dựng lại mô hình mới cần Blender.',
        `Blender was not found (${blender}). Install it with "sudo apt install blender" or from https://www.blender.org/download/`,
        'and run this again; if it lives elsewhere, set BLENDER=/path/to/blender. Only re-rendering the models needs it.',
      ].join('\n'),
    );
  }
  const [major, minor] = [Number(found[1]), Number(found[2])];
  if (major < oldestBlender[0] || (major === oldestBlender[0] && minor < oldestBlender[1])) {
    throw new Error(
      `Blender ${major}.${minor}: cần bản 3.4 trở lên / version 3.4 or newer is needed.`,
    );
  }
}

async function renderAll(shots: readonly Shot[], draft: boolean): Promise<boolean> {
  const work = await mkdtemp(join(tmpdir(), 'models-'));
  const target = draft ? join(tmpdir(), 'model-drafts') : media;
  await mkdir(target, { recursive: true });
  const failed: string[] = [];
  try {
    for (const [index, shot] of shots.entries()) {
      const count = `[${index + 1}/${shots.length}] ${shot.scene} ${shot.view}`;
      const started = performance.now();
      try {
        await render(shot, join(work, 'out.png'), draft);
        for (const mood of shot.moods) {
          const mixed = mood === 'dusk' && !ownDusk.includes(shot.scene);
          const written = await encode(join(work, mixed ? 'out-dusk.png' : 'out.png'));
          const file = `${fileName(shot, mood)}.webp`;
          await writeFile(join(target, file), written.data);
          const { data, width, height } = written;
          console.log(
            `${count}: ${file}, ${Math.round(data.length / 1024)} KB, ${width} × ${height} px`,
          );
        }
        console.log(`${count}: ${Math.round((performance.now() - started) / 1000)} s`);
      } catch (error) {
        failed.push(`${shot.scene} ${shot.view}`);
        console.error(`${count}: không dựng được / failed\n${message(error)}`);
      }
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  console.log(`${shots.length - failed.length}/${shots.length} → ${target}`);
  if (failed.length > 0) console.error(`Thiếu / missing: ${failed.join(', ')}`);
  return failed.length === 0;
}

function fileName({ scene, view }: Shot, mood: Mood): string {
  return [scene, mood === 'dusk' ? 'dusk' : '', view === 'wide' ? '' : view]
    .filter(Boolean)
    .join('-');
}

function render({ scene, view, moods: wanted }: Shot, out: string, draft: boolean): Promise<void> {
  const mood = ownDusk.includes(scene) ? (wanted[0] ?? 'day') : 'both';
  const look = draft ? ['--scale', '.4', '--samples', '16'] : quality[view];
  const child = spawn(blender, [
    ...['--background', '--python-exit-code', '1', '--python', join(scripts, `${scene}.py`)],
    ...['--', out, '--view', view, '--mood', mood, ...look],
  ]);
  let tail = '';
  const keep = (chunk: Buffer) => {
    tail = (tail + chunk.toString()).slice(-4000);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(tail))));
  });
}

/** The picture as WebP, at the best quality from 82 down that keeps it under the limit. sharp drops all metadata. */
async function encode(path: string) {
  for (let quality = 82; quality >= 50; quality -= 8) {
    const { data, info } = await sharp(path, { failOn: 'error' })
      .resize({ width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true })
      .webp({ quality, effort: 6, smartSubsample: true })
      .toBuffer({ resolveWithObject: true });
    if (data.length <= maxBytes) return { data, width: info.width, height: info.height, quality };
  }
  throw new Error(`lớn hơn / larger than ${maxBytes / 1024} KB`);
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
