import { lstat } from 'node:fs/promises';
import sharp from 'sharp';
import { type Place, type Problem, problem } from './problem.ts';

/** Largest side and size of a picture file; what is larger only makes the repository and the build heavy. */
export const longestSide = 2400;
export const maxPictureBytes = 5 * 1024 * 1024;

const accepted = new Set(['jpeg', 'png', 'webp', 'avif']);

/**
 * Checks the picture file of a media record: that it is there, of an accepted format whatever its name says, not too
 * large, and whole. `place` is where the record names the file, `path` the file from the project folder.
 */
export async function checkPicture(
  record: string,
  place: Place,
  absolutePath: string,
  path: string,
): Promise<Problem[]> {
  const file = path.slice(path.lastIndexOf('/') + 1);
  const report = (
    code: 'media-missing' | 'media-too-large' | 'media-type' | 'media-broken' | 'media-private',
  ) => {
    return (values: Record<string, string>) => [problem(record, place, code, { file, ...values })];
  };
  // A symbolic link could lead out of the project, so it counts as no file.
  const stats = await lstat(absolutePath).catch(() => null);
  if (!stats?.isFile()) return report('media-missing')({});
  const tooLarge = (found: string, limit: string) =>
    report('media-too-large')({ found, limit, path });
  try {
    const { width, height, format, notes } = await readHeader(absolutePath);
    if (!accepted.has(format)) return report('media-type')({ found: format.toUpperCase() });
    if (Math.max(width, height) > longestSide) {
      return tooLarge(`${width} × ${height} px`, `${longestSide} px`);
    }
    if (stats.size > maxPictureBytes) {
      return tooLarge(megabytes(stats.size), megabytes(maxPictureBytes));
    }
    // Astro also ships originals, as they are: what the camera noted must not get that far.
    if (notes.length > 0) return report('media-private')({ found: notes.join(', '), path });
    // Only decoding the whole picture shows that it was cut off on its way.
    await sharp(absolutePath, { failOn: 'error', sequentialRead: true }).stats();
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = (message.split('\n')[0] ?? '').replaceAll(absolutePath, file);
    return report('media-broken')({ detail });
  }
}

async function readHeader(path: string) {
  const { width, height, format, compression, exif, xmp, iptc } = await sharp(path).metadata();
  const name = format === 'heif' && compression === 'av1' ? 'avif' : String(format);
  const notes = Object.entries({ EXIF: exif, XMP: xmp, IPTC: iptc })
    .filter(([, value]) => value !== undefined)
    .map(([note]) => note);
  return { width, height, format: name, notes };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
