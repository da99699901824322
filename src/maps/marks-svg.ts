import type { Locale } from '../i18n/locales.ts';
import { type LabelPoint, lineHeight, type PlacedLabel } from './labels.ts';
import {
  type Entry,
  firstNumber,
  kindOf,
  kindsOf,
  type Mark,
  numbersOf,
  precisionOf,
} from './marks.ts';
import { element, escapeMarkup } from './markup.ts';
import { mapText } from './text.ts';
import { shortLabel, textWidth } from './text-width.ts';

/** Sizes of marks and labels, in drawing units. */
export interface MarkStyle {
  readonly fontSize: number;
  /** Radius of a solid dot. */
  readonly dot: number;
  /** Radius of the invisible disc that a finger may touch. */
  readonly hit: number;
  /** Marks nearer than this become one. */
  readonly merge: number;
  readonly maxLine: number;
  readonly unitsPerKm: number;
}

/** Radius of the soft disc: grows with the scale, within what can be seen and does not drown the map. */
function softRadius({ dot, unitsPerKm }: MarkStyle): number {
  return Math.min(Math.max(2.8 * unitsPerKm, dot * 2), dot * 3);
}

/** Names of a shared mark, one a line, if they are few and short. */
function stackedNames(mark: Mark, { fontSize, maxLine }: MarkStyle): string[] | null {
  const names = mark.entries.map(({ point }) => shortLabel(point.label));
  const fits =
    names.length <= 3 && names.every((name) => textWidth(name, fontSize, true) <= maxLine * 1.35);
  return fits ? names : null;
}

/** Labels keep out of this circle; they may touch the soft rim of a disc. */
function markRadius(mark: Mark, style: MarkStyle): number {
  const ring = mark.entries.length === 1 ? 2 : 5;
  return precisionOf(mark) === 'commune' ? softRadius(style) - 2 : style.dot + ring;
}

/** The mark as the label placer sees it. */
export function labelPoint(mark: Mark, style: MarkStyle): LabelPoint {
  const [only] = mark.entries;
  const single = mark.entries.length === 1 && only;
  return {
    id: String(firstNumber(mark)),
    x: mark.x,
    y: mark.y,
    radius: markRadius(mark, style),
    text: single ? shortLabel(only.point.label) : stackedNames(mark, style),
    key: numbersOf(mark),
  };
}

function glyph(mark: Mark, style: MarkStyle, label: PlacedLabel): string {
  const { dot } = style;
  const at = { cx: mark.x, cy: mark.y };
  const circle = (className: string, r: number) =>
    element('circle', { class: className, ...at, r });
  const precision = precisionOf(mark);
  const parts = [circle('map-hit', style.hit)];
  if (label.leader) parts.push(leaderOf(label.leader));
  if (precision === 'commune') {
    const radius = softRadius(style);
    parts.push(circle('map-soft', radius), circle('map-soft', radius * 0.55));
  } else {
    parts.push(precision === 'locality' ? circle('map-ring', dot) : circle('map-dot', dot));
  }
  if (mark.entries.length > 1) parts.push(circle('map-several', dot + 3.5));
  return parts.join('');
}

function leaderOf([[x1, y1], [x2, y2]]: NonNullable<PlacedLabel['leader']>): string {
  return element('line', { class: 'map-leader', x1, y1, x2, y2 });
}

function labelX({ box, anchor }: PlacedLabel): number {
  if (anchor === 'middle') return box.x + box.width / 2;
  return anchor === 'start' ? box.x : box.x + box.width;
}

function textLine(label: PlacedLabel, index: number): string {
  const y = label.box.y + (index + 0.5) * label.fontSize * lineHeight;
  const anchor = label.anchor === 'start' ? undefined : label.anchor;
  const className = label.mode === 'text' ? 'map-label' : `map-label map-${label.mode}`;
  const place = { class: className, x: labelX(label), y, dy: '.35em', 'text-anchor': anchor };
  return element('text', place, escapeMarkup(label.lines[index] ?? ''));
}

/** What a screen reader says: the page's label, and that the position is rough where it is. */
function spoken({ point, place }: Entry, locale: Locale): string {
  return place.precision === 'commune'
    ? `${point.label} (${mapText(locale).approximate})`
    : point.label;
}

interface Context {
  readonly style: MarkStyle;
  readonly locale: Locale;
  /** Id of a place in the list below the map. */
  readonly listId: (number: number) => string;
}

function link(href: string, name: string, content: string): string {
  return element('a', { href, 'aria-label': name }, content);
}

/**
 * A mark with its label: a link to the place's page. A place without one, and a mark that several places share, leads
 * to the list below the map.
 */
export function markSvg(
  mark: Mark,
  label: PlacedLabel,
  { style, locale, listId }: Context,
): string {
  const kind = kindOf(mark);
  const drawn = glyph(mark, style, label);
  const lines = label.lines.map((_, index) => textLine(label, index));
  const group = {
    class: `map-mark${kind ? ` map-${kind}` : ''}`,
    'data-kinds': kindsOf(mark.entries).join(' ') || undefined,
  };
  const toList = `#${listId(firstNumber(mark))}`;
  const [only] = mark.entries;
  if (mark.entries.length === 1 && only) {
    const full = spoken(only, locale);
    // The number seen must be part of the name heard.
    const name = label.mode === 'key' ? `${only.number}: ${full}` : full;
    const tip = label.mode === 'text' ? '' : element('title', {}, escapeMarkup(full));
    return element(
      'g',
      group,
      link(only.point.href ?? toList, name, tip + drawn + lines.join(' ')),
    );
  }
  const names = mark.entries.map((entry) => spoken(entry, locale)).join('; ');
  const name = `${numbersOf(mark)}: ${mapText(locale).several(mark.entries.length)}: ${names}`;
  if (label.mode !== 'text') {
    const tip = element('title', {}, escapeMarkup(names));
    return element('g', group, link(toList, name, tip + drawn + lines.join(' ')));
  }
  const named = mark.entries.map((entry, index) =>
    link(entry.point.href ?? `#${listId(entry.number)}`, spoken(entry, locale), lines[index] ?? ''),
  );
  return element('g', group, link(toList, name, drawn) + named.join(''));
}
