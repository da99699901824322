import type { Ground } from './ground.ts';
import { element } from './markup.ts';
import { spacing } from './names.ts';
import type { Frame } from './project.ts';
import type { GroundName } from './room.ts';

/** Distances of the water lines from the coast, in pixels, and how strong each is: closer and darker at the shore. */
const waterLines = [
  [2.6, 0.85],
  [5.6, 0.65],
  [9.2, 0.5],
  [13.6, 0.38],
  [19, 0.28],
  [25.6, 0.2],
] as const;

const lineWidth = 0.7;

/**
 * The water lines of an engraved chart: fine lines that follow the coast. Each is the rim of a broad stroke, whose
 * inside the next stroke paints over in the colour of the sea. The land covers what falls inland.
 */
function waterSvg(path: string, lines: number): string {
  const stroke = (className: string, width: number, opacity?: number) =>
    element('use', {
      href: `#${path}`,
      class: className,
      'stroke-width': width,
      'stroke-opacity': opacity === undefined ? undefined : String(opacity),
    });
  return waterLines
    .slice(0, lines)
    .toReversed()
    .map(
      ([far, strength]) =>
        stroke('map-wave', 2 * (far + lineWidth), strength) + stroke('map-between', 2 * far),
    )
    .join('');
}

/**
 * Sea, land, province, rivers and coast. `id` begins the ids that the drawing needs inside itself; `lines` is the
 * number of water lines along the coast.
 */
export function groundSvg(
  frame: Frame,
  ground: Ground,
  id: string,
  lines: number = waterLines.length,
): string {
  const { width, height } = frame;
  const [land, province] = [`${id}-l`, `${id}-p`];
  const landUse = (className: string) => element('use', { href: `#${land}`, class: className });
  const provinceUse = (className: string) =>
    element('use', { href: `#${province}`, class: className });
  const clip = (name: string, of: string) =>
    element('clipPath', { id: name }, element('use', { href: `#${of}` }));
  const line = (className: string, d: string) =>
    d === '' ? '' : element('path', { class: className, d });
  return [
    element(
      'defs',
      {},
      element('path', { id: land, class: 'map-outline', d: ground.land }) +
        element('path', { id: province, class: 'map-outline', d: ground.province }) +
        clip(`${land}c`, land) +
        clip(`${province}c`, province),
    ),
    element('rect', { class: 'map-sea', width, height }),
    waterSvg(land, lines),
    landUse('map-land'),
    element(
      'g',
      { 'clip-path': `url(#${land}c)` },
      provinceUse('map-province') +
        element('g', { 'clip-path': `url(#${province}c)` }, provinceUse('map-border-band')) +
        line('map-river', ground.rivers) +
        provinceUse('map-border'),
    ),
    line('map-province', ground.islands),
    landUse('map-coast'),
  ].join('');
}

const round = (value: number) => Math.round(value * 10) / 10;

const spaced: ReadonlySet<GroundName['kind']> = new Set(['country', 'province', 'sea']);

/** Names of the ground. Set in the sizes of the style sheet, in `fontSize` without one. */
export function namesSvg(names: readonly GroundName[], fontSize: number): string {
  const drawn = names.map(({ text, kind, anchor, x, y, dot, angle }) => {
    const square = dot
      ? element('rect', { class: 'map-town', x: dot[0] - 2, y: dot[1] - 2, width: 4, height: 4 })
      : '';
    const turned =
      angle === undefined ? undefined : `rotate(${round(angle)} ${round(x)} ${round(y)})`;
    const label = element(
      'text',
      {
        class: `map-name map-name-${kind}`,
        x,
        y,
        dy: '.35em',
        transform: turned,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        'letter-spacing': spaced.has(kind) ? `${spacing}em` : undefined,
      },
      text,
    );
    return square + label;
  });
  return element('g', { class: 'map-names', 'font-size': fontSize }, drawn.join('') || ' ');
}
