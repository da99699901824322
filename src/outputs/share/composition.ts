import { markGrid, markPaths } from '../../components/mark/shape.ts';
import type { SectionName } from '../../content/collections.ts';
import { areaPattern } from '../../patterns/section.ts';
import { tokenColour } from '../../styles/token-colour.ts';
import { breakLines, fitText } from './text-lines.ts';
import type { Typeface } from './typeface.ts';

/** What a share picture says. */
export interface ShareText {
  readonly section: SectionName | null;
  /** Small line above the title. */
  readonly kicker: string;
  readonly title: string;
  /** A sentence below a short title; left out where the title needs the room. */
  readonly lead?: string;
  readonly siteName: string;
  /** A page of mourning: no pattern, no picture, no colour of a section. */
  readonly quiet?: boolean;
}

export interface ShareFaces {
  readonly display: Typeface;
  readonly text: Typeface;
  readonly strong: Typeface;
}

/** The size that all networks show uncropped. */
export const shareSize = { width: 1200, height: 630 } as const;
/** The right side: nearly 4:5, for which pictures have a tall version. */
export const sideBox = { x: 748, width: 452, height: 630 } as const;

const left = 64;
const right = sideBox.x - 52;
const column = right - left;
const titleSizes = [92, 80, 72, 66, 60, 54, 48, 43, 38] as const;
/** Lora's Ề stands 1.07 em above the line and its g 0.27 below. */
const leading = 1.34;
/** From the middle of a line to its baseline, in em, with that room above and below. */
const baseline = 0.36;
const titleTop = 150;
const footTop = 528;

/** The left side and the ground as SVG. All text is outlines: no font is needed to draw it. */
export function composeText(text: ShareText, faces: ShareFaces): string {
  const inks = inksOf(text.section, text.quiet);
  const line = text.quiet ? 1 : 5;
  return svg(
    shareSize,
    `<rect width="100%" height="100%" fill="${inks.paper}"/>` +
      `<rect x="${left}" y="64" width="${column}" height="${line}" fill="${inks.accent}"/>` +
      group(inks.accent, faces.strong.draw(text.kicker, left, 114, 25)) +
      titleAndLead(text, faces, inks) +
      foot(text, faces, inks),
  );
}

/** The right side of a page without a picture: the pattern of its section, or a plain field. */
export function composeSide(section: SectionName | null, quiet = false): string {
  const { ink, paper, accent } = inksOf(section, quiet);
  const { width, height } = sideBox;
  if (quiet)
    return svg(
      sideBox,
      `<rect width="100%" height="100%" fill="${tokenColour('news', 'light')}"/>`,
    );
  const drawn = areaPattern(section ?? 'site', width, height);
  const strokes = (data: string, weight: number) =>
    `<path d="${data}" fill="none" stroke="${accent}" stroke-width="${weight}"/>`;
  return svg(
    sideBox,
    `<rect width="100%" height="100%" fill="${paper}"/>` +
      strokes(drawn.fine, 0.7) +
      strokes(drawn.line, 1.3) +
      `<path d="${drawn.solid}" fill="${accent}"/><path d="${drawn.dark}" fill="${ink}"/>` +
      `<rect width="1" height="${height}" fill="${ink}"/>`,
  );
}

interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
}

function inksOf(section: SectionName | null, quiet = false): Inks {
  const colour = (name: string) => tokenColour(name, 'light');
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    soft: colour('ink-soft'),
    accent: colour(quiet ? 'ink-soft' : (section ?? 'heritage')),
  };
}

function svg({ width, height }: { width: number; height: number }, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;
}

function group(fill: string, content: string): string {
  return `<g fill="${fill}">${content}</g>`;
}

function titleAndLead(
  { title, lead }: ShareText,
  { display, text }: ShareFaces,
  { ink, soft }: Inks,
): string {
  const box = { width: column, height: footTop - titleTop - 24 };
  const set = fitText(
    title,
    (size) => (line) => display.width(line, size),
    box,
    titleSizes,
    leading,
  );
  const step = set.size * leading;
  const first = titleTop + step / 2 + set.size * baseline;
  const lines = set.lines.map((line, index) =>
    display.draw(line, left, first + index * step, set.size),
  );
  const room = { top: titleTop + set.lines.length * step + 16, bottom: footTop - 22 };
  return group(ink, lines.join('')) + (lead ? group(soft, leadLines(lead, text, room)) : '');
}

/** The lead in the room below the title; whole or not at all. */
function leadLines(lead: string, face: Typeface, room: { top: number; bottom: number }): string {
  for (const size of [26, 23]) {
    const step = size * 1.56;
    const most = Math.floor((room.bottom - room.top) / step);
    const lines = breakLines(lead, (line) => face.width(line, size), column, most);
    if (lines)
      return lines
        .map((line, index) => face.draw(line, left, room.top + size + index * step, size))
        .join('');
  }
  return '';
}

function foot({ siteName }: ShareText, { display }: ShareFaces, { ink, accent }: Inks): string {
  const side = 50;
  return (
    `<rect x="${left}" y="${footTop}" width="${column}" height="1" fill="${ink}"/>` +
    `<g transform="translate(${left} ${footTop + 19}) scale(${side / markGrid})">${markPaths(accent)}</g>` +
    group(ink, display.draw(siteName, left + side + 14, footTop + 55, 32))
  );
}
