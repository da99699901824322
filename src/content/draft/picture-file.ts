import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import { longestSide } from '../guard/picture.ts';
import { Refusal } from './refusal.ts';

/** Most bytes of a new picture: pages load smaller versions, and the repository keeps this one for ever. */
export const mostPictureBytes = 600 * 1024;

/** Fewest pixels of the longer side that fill the width of a page. */
const fewestPixels = 800;

export interface PictureFile {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** Whether it will look blurred where it fills the width of a page. */
  readonly isSmall: boolean;
}

/** Tried in turn until the file is light enough: quality of WebP and longest side in pixels. */
const attempts = [
  ...[84, 78, 72, 66, 60].map((quality) => ({ quality, side: longestSide })),
  ...[2000, 1600, 1200].map((side) => ({ quality: 66, side })),
];

/**
 * The picture at `path` as WebP of at most `longestSide` pixels and `mostPictureBytes`, turned upright and without what
 * the camera wrote into it (place, owner, serial number). Throws a `Refusal` where it cannot be read.
 */
export async function encodePicture(path: string): Promise<PictureFile> {
  const isThere = await stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
  if (!isThere) {
    throw new Refusal(
      `Không thấy tệp ảnh ${path}. Hãy kiểm tra tên; có thể kéo tệp ảnh vào cửa sổ lệnh để có đường dẫn đúng.`,
      `There is no picture ${path}. Check the name; dragging the file into the terminal gives its path.`,
    );
  }
  try {
    return await lightEnough(path);
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Refusal(
      `Không đọc được ảnh ${path}. Hãy mở ảnh và lưu lại thành JPEG, PNG hoặc WebP. Máy báo: ${detail}`,
      `The picture ${path} cannot be read. Open it and save it as JPEG, PNG or WebP. The program says: ${detail}`,
    );
  }
}

async function lightEnough(path: string): Promise<PictureFile> {
  let last: PictureFile | null = null;
  for (const { quality, side } of attempts) {
    const { data, info } = await sharp(path, { failOn: 'error' })
      // Turned first: the note that says how is removed with the rest.
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality, effort: 5 })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    last = { bytes: data, width, height, isSmall: Math.max(width, height) < fewestPixels };
    if (data.length <= mostPictureBytes) return last;
  }
  throw new Error(`${Math.round((last?.bytes.length ?? 0) / 1024)} KB`);
}
