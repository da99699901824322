import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeText, shareSize, sideBox } from '../../src/outputs/share/composition.ts';
import { breakLines, cutLines, fitText } from '../../src/outputs/share/text-lines.ts';
import { readTypeface, type Typeface } from '../../src/outputs/share/typeface.ts';

const face = (name: string) =>
  readTypeface(['latin', 'vietnamese'].map((script) => `src/assets/fonts/${name}-${script}.woff2`));

/** Ten pixels a letter. */
const ten = (text: string) => text.length * 10;

describe('breaking a text into lines', () => {
  it('takes as few lines as fit and makes them even', () => {
    expect(breakLines('một hai ba bốn năm sáu', ten, 200, 3)).toEqual([
      'một hai ba',
      'bốn năm sáu',
    ]);
  });

  it('does not break inside a name where it can be avoided', () => {
    // The evenest way would be “đi dọc Sa | Huỳnh xưa”.
    expect(breakLines('đi dọc Sa Huỳnh xưa', ten, 130, 3)).toEqual(['đi dọc', 'Sa Huỳnh xưa']);
  });

  it('gives up where a word is too wide or the lines are too many', () => {
    expect(breakLines('nghiêng', ten, 60, 3)).toBeNull();
    expect(breakLines('một hai ba bốn', ten, 60, 2)).toBeNull();
  });

  it('cuts with an ellipsis after a whole word and without a comma before it', () => {
    expect(cutLines('một hai, ba bốn', ten, 80, 1)).toEqual(['một hai…']);
  });
});

describe('a share picture', () => {
  let display: Typeface;
  let text: Typeface;
  let strong: Typeface;
  beforeAll(async () => {
    [display, text, strong] = (await Promise.all(
      ['lora-500', 'be-vietnam-pro-400', 'be-vietnam-pro-600'].map(face),
    )) as [Typeface, Typeface, Typeface];
  });

  const title =
    'NGUYỄN ƯỚC VỀ QUẢNG NGÃI: lễ khao lề thế lính Hoàng Sa được ghi danh di sản văn hóa phi vật thể';

  it('sets a title of 90 letters within its column, in whole words', () => {
    const column = { width: 632, height: 354 };
    const measureAt = (size: number) => (line: string) => display.width(line, size);
    const set = fitText(title, measureAt, column, [92, 72, 54, 48, 43, 38], 1.34);
    expect(set.lines.join(' ')).toBe(title);
    for (const line of set.lines) expect(display.width(line, set.size)).toBeLessThanOrEqual(632);
    expect(set.lines.length * set.size * 1.34).toBeLessThanOrEqual(354);
    expect(set.size).toBeGreaterThanOrEqual(43);
  });

  it('measures a letter with two marks like the letter itself', () => {
    // Both come from different files; a fallback to a missing letter would be another width.
    expect(display.width('ẾỮỢ', 100)).toBeCloseTo(display.width('ÊƯƠ', 100), 0);
  });

  it('keeps all ink inside the left side, with the marks of capitals whole', async () => {
    const svg = composeText(
      { section: 'heritage', kicker: 'Di sản', title: 'ẾỮỢ ẲỖ NGUYỄN', siteName: 'Quảng Ngãi' },
      { display, text, strong },
    );
    const { data, info } = await sharp(Buffer.from(svg))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([shareSize.width, shareSize.height]);
    const dark = (x: number, y: number) => (data[y * info.width + x] ?? 255) < 140;
    const rows = Array.from({ length: info.height }, (_, y) =>
      Array.from({ length: info.width }, (_, x) => dark(x, y)).some(Boolean),
    );
    // Between the small line and the marks of the capitals there is paper.
    const kickerEnd = rows.findLastIndex((row, y) => row && y < 126);
    const titleStart = rows.findIndex((row, y) => row && y > 126);
    expect(titleStart - kickerEnd).toBeGreaterThan(8);
    const beyond = Array.from({ length: info.height }, (_, y) => y).filter((y) =>
      Array.from({ length: 52 }, (_, x) => sideBox.x - 52 + x).some((x) => dark(x, y)),
    );
    expect(beyond).toEqual([]);
  });

  it('draws a quiet page without the colour of a section', () => {
    const words = {
      section: 'heritage',
      kicker: 'Di sản',
      title: 'Sơn Mỹ',
      siteName: 'Quảng Ngãi',
    } as const;
    const faces = { display, text, strong };
    const accent = /<rect x="64" y="64"[^>]*fill="(#\w+)"/;
    const usual = accent.exec(composeText(words, faces))?.[1];
    const quiet = accent.exec(composeText({ ...words, quiet: true }, faces))?.[1];
    expect(quiet).not.toBe(usual);
  });
});
