import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharpService from 'astro/assets/services/sharp';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { checkPicture } from '../../src/content/guard/picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A generated "photograph": noise, because flat colour compresses to nothing. */
function photograph(width: number, height: number) {
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  });
}

const gps = {
  IFD0: { Make: 'Camera', Orientation: '6' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '15/1 22/1 30/1' },
};

async function codes(name: string): Promise<string[]> {
  const place = { line: 1, column: 1 };
  const found = await checkPicture(
    'content/media/anh.yaml',
    place,
    join(folder, name),
    `content/media/${name}`,
  );
  return found.map(({ code }) => code);
}

/** What Astro's image pipeline makes of a file for the built site. */
async function built(name: string): Promise<Uint8Array> {
  const transform = { src: name, width: 200, format: 'webp' };
  type Transform = typeof sharpService.transform;
  const config = { domains: [], remotePatterns: [], service: { entrypoint: '', config: {} } };
  const { data } = await sharpService.transform(
    readFileSync(join(folder, name)),
    transform,
    // Only the fields that the service reads; a whole configuration would say no more.
    config as unknown as Parameters<Transform>[2],
    console as unknown as Parameters<Transform>[3],
  );
  return data;
}

describe('a picture', () => {
  it('with GPS data is refused; after `npm run shrink` it is upright, clean and accepted', async () => {
    const path = join(folder, 'gps.jpg');
    await photograph(600, 400).jpeg().withExif(gps).withMetadata({ orientation: 6 }).toFile(path);
    expect((await sharp(path).metadata()).exif?.toString('latin1')).toContain('Camera');
    expect(await codes('gps.jpg')).toEqual(['media-private']);

    execFileSync(process.execPath, ['scripts/shrink.ts', path]);

    const { exif, width, height } = await sharp(path).metadata();
    expect(exif).toBeUndefined();
    expect([width, height]).toEqual([400, 600]);
    expect(await codes('gps.jpg')).toEqual([]);
  });

  it('carries no camera data into the built site even if it slipped through', async () => {
    await photograph(600, 400)
      .jpeg()
      .withExif(gps)
      .withMetadata({ orientation: 6 })
      .toFile(join(folder, 'slipped.jpg'));
    const { exif, xmp, iptc, format, width, height } = await sharp(
      await built('slipped.jpg'),
    ).metadata();
    expect({ exif, xmp, iptc, format }).toEqual({
      exif: undefined,
      xmp: undefined,
      iptc: undefined,
      format: 'webp',
    });
    expect((height ?? 0) > (width ?? 0)).toBe(true);
  });

  it('in CMYK is accepted and reaches the site in sRGB', async () => {
    await photograph(300, 200).toColourspace('cmyk').jpeg().toFile(join(folder, 'cmyk.jpg'));
    expect((await sharp(join(folder, 'cmyk.jpg')).metadata()).space).toBe('cmyk');
    expect(await codes('cmyk.jpg')).toEqual([]);
    expect((await sharp(await built('cmyk.jpg')).metadata()).space).toBe('srgb');
  });

  it('of 12,000 pixels is refused until it is shrunk', async () => {
    const path = join(folder, 'wide.jpg');
    await photograph(12_000, 200).jpeg().toFile(path);
    expect(await codes('wide.jpg')).toEqual(['media-too-large']);
    execFileSync(process.execPath, ['scripts/shrink.ts', path]);
    expect(await codes('wide.jpg')).toEqual([]);
  });

  it('that was cut off on its way is refused', async () => {
    const whole = await photograph(800, 600).jpeg().toBuffer();
    writeFileSync(join(folder, 'half.jpg'), whole.subarray(0, whole.length / 2));
    expect(await codes('half.jpg')).toEqual(['media-broken']);
  });

  it('that is an SVG with a script under another name is refused', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
    writeFileSync(join(folder, 'svg.png'), svg);
    expect(await codes('svg.png')).toEqual(['media-type']);
  });
});
