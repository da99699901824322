import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addFiles } from '../../src/content/draft/add-files.ts';
import { planMedia } from '../../src/content/draft/media-answers.ts';
import { mostPictureBytes } from '../../src/content/draft/picture-file.ts';
import { longestSide } from '../../src/content/guard/picture.ts';
import { readContent } from '../../src/content/read.ts';
import { makeProject, writeInto } from './support/project.ts';

const flags = {
  'alt-vi': 'Bãi đá đen ở Lý Sơn: "Hang Câu"',
  'alt-en': 'Black rocks on Lý Sơn',
  'caption-vi': 'Hang Câu',
  'caption-en': 'Câu cave',
  creator: 'Một người',
  licence: 'CC BY 4.0',
  source: 'Kho ảnh của Sở',
  year: '2020',
};

/** Noise, which no format makes small. */
function noise(width: number, height: number): ReturnType<typeof sharp> {
  const pixels = randomBytes(width * height * 3);
  return sharp(pixels, { raw: { width, height, channels: 3 } });
}

async function projectWith(name: string, picture: Buffer) {
  const root = makeProject({ 'content/data/topics.yaml': '{}' });
  writeInto(root, name, picture);
  return { root, path: join(root, name) };
}

describe('a new picture', () => {
  it('becomes a record and an upright WebP without what the camera wrote', async () => {
    const exif = { IFD0: { Copyright: 'Bí mật', Artist: 'Bí mật' } };
    const photo = await noise(1000, 500)
      .withExif(exif)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { root, path } = await projectWith('Ảnh Hang Câu (1).JPG', photo);
    const { id, files, picture } = await planMedia(path, flags, null);
    expect(id).toBe('anh-hang-cau-1');
    expect(await addFiles(root, files)).toEqual([]);
    const { content, problems } = await readContent(root);
    expect(problems).toEqual([]);
    expect(content.media[id]).toMatchObject({
      file: `${id}.webp`,
      kind: 'photograph',
      alt: { vi: flags['alt-vi'], en: flags['alt-en'] },
      year: '2020',
    });
    const file = readFileSync(join(root, `content/media/${id}.webp`));
    const { format, width, height, exif: notes } = await sharp(file).metadata();
    expect([format, width, height, notes]).toEqual(['webp', 500, 1000, undefined]);
    expect(picture.isSmall).toBe(false);
  });

  it('is made small enough, however large it was', async () => {
    const { path } = await projectWith('lon.png', await noise(2600, 500).png().toBuffer());
    const { picture } = await planMedia(path, flags, null);
    expect(picture.bytes.length).toBeLessThanOrEqual(mostPictureBytes);
    expect(Math.max(picture.width, picture.height)).toBeLessThanOrEqual(longestSide);
  }, 30_000);

  it('is refused where it is taken, missing, broken or without its rights', async () => {
    const small = await noise(60, 40).jpeg().toBuffer();
    const { root, path } = await projectWith('anh.jpg', small);
    const plan = await planMedia(path, flags, null);
    expect(plan.picture.isSmall).toBe(true);
    expect(await addFiles(root, plan.files)).toEqual([]);
    const before = readdirSync(root, { recursive: true });
    await expect(addFiles(root, plan.files)).rejects.toThrow('--id');
    await expect(planMedia(join(root, 'khong-co.jpg'), flags, null)).rejects.toThrow('Không thấy');
    writeInto(root, 'hong.jpg', small.subarray(0, small.length / 2));
    await expect(planMedia(join(root, 'hong.jpg'), flags, null)).rejects.toThrow('Không đọc được');
    const { licence: _, ...rest } = flags;
    await expect(planMedia(path, rest, null)).rejects.toThrow('--licence');
    await expect(planMedia(path, { ...flags, year: 'xưa' }, null)).rejects.toThrow('hợp lệ');
    await expect(planMedia(path, { ...flags, id: '../x' }, null)).rejects.toThrow('không dấu');
    await expect(planMedia(path, { ...flags, kind: 'art' }, null)).rejects.toThrow('photograph');
    expect(readdirSync(root, { recursive: true }).filter((name) => name !== 'hong.jpg')).toEqual(
      before,
    );
  });

  it('asks for what a record needs', async () => {
    const { root, path } = await projectWith('anh.jpg', await noise(900, 600).jpeg().toBuffer());
    const answers = [
      'hang-cau',
      '1',
      'Hang',
      'A cave',
      'Chú thích',
      'Caption',
      'Ai',
      'CC0',
      'Kho',
      '2021',
    ];
    const questions: string[] = [];
    const ask = (question: string) => {
      questions.push(question);
      return Promise.resolve(answers.shift() ?? '');
    };
    const { files } = await planMedia(path, {}, ask);
    expect(await addFiles(root, files)).toEqual([]);
    expect((await readContent(root)).content.media['hang-cau']?.licence).toBe('CC0');
    expect(questions[3]).toContain('(tiếng Anh / English)');
  });
});
