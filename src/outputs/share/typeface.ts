import { readFile } from 'node:fs/promises';
import { Blob, Face, Font, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import wawoff2 from 'wawoff2';
import { num } from '../../patterns/ink.ts';

/** A typeface of the site, able to measure and draw text without a browser. Sizes and lengths are in pixels. */
export interface Typeface {
  /** Width of a line. */
  width(text: string, size: number): number;
  /** A line as SVG paths, its baseline starting at `x`, `y`. */
  draw(text: string, x: number, y: number, size: number): string;
}

interface Part {
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly outlines: Map<number, string>;
}

interface Glyph {
  readonly part: Part;
  readonly id: number;
  /** From the start of the line, in em. */
  readonly x: number;
  readonly y: number;
}

/**
 * Reads a typeface that is cut into several WOFF2 files. Each letter is taken from the first file that has it, and
 * letters are kerned within a file, as a browser does with the same files.
 */
export async function readTypeface(files: readonly string[]): Promise<Typeface> {
  const parts = await Promise.all(files.map(readPart));
  const cache = new Map<string, { glyphs: Glyph[]; width: number }>();
  const line = (text: string) => {
    const known = cache.get(text) ?? layOut(text.normalize('NFC'), parts);
    cache.set(text, known);
    return known;
  };
  return {
    width: (text, size) => line(text).width * size,
    draw: (text, x, y, size) => {
      const paths = line(text).glyphs.map((glyph) => {
        const scale = size / glyph.part.unitsPerEm;
        const place = `translate(${num(x + glyph.x * size)} ${num(y - glyph.y * size)}) scale(${scale} ${-scale})`;
        const data = outline(glyph);
        return data === '' ? '' : `<path transform="${place}" d="${data}"/>`;
      });
      return paths.join('');
    },
  };
}

async function readPart(file: string): Promise<Part> {
  const bytes = await wawoff2.decompress(await readFile(file));
  const face = new Face(new Blob(new Uint8Array(bytes).buffer));
  return { font: new Font(face), unitsPerEm: face.upem, outlines: new Map() };
}

function outline({ part, id }: Glyph): string {
  const data = part.outlines.get(id) ?? part.font.glyphToPath(id);
  part.outlines.set(id, data);
  return data;
}

/** Runs of letters from one file each, shaped one after another. */
function layOut(text: string, parts: readonly Part[]): { glyphs: Glyph[]; width: number } {
  const [first] = parts;
  if (!first) throw new Error('A typeface needs at least one file.');
  const runs: { part: Part; text: string }[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const part = parts.find(({ font }) => font.nominalGlyph(code) !== undefined) ?? first;
    const last = runs.at(-1);
    if (last?.part === part) last.text += letter;
    else runs.push({ part, text: letter });
  }
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const run of runs) {
    const buffer = new ShapingBuffer();
    buffer.addText(run.text);
    buffer.guessSegmentProperties();
    shape(run.part.font, buffer);
    const places = buffer.getGlyphPositions();
    buffer.getGlyphInfos().forEach(({ codepoint }, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[index] ?? {};
      const em = run.part.unitsPerEm;
      glyphs.push({ part: run.part, id: codepoint, x: width + xOffset / em, y: yOffset / em });
      width += xAdvance / em;
    });
  }
  return { glyphs, width };
}
