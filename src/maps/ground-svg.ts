import type { Ground } from './ground.ts';
import { element } from './markup.ts';
import { type GroundName, spacing } from './names.ts';
import type { Frame } from './project.ts';

/** Sea, land, province, rivers and coast. `id` begins the ids that the drawing needs inside itself. */
export function groundSvg(frame: Frame, ground: Ground, id: string): string {
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
      element('path', { id: land, d: ground.land }) +
        element('path', { id: province, d: ground.province }) +
        clip(`${land}c`, land) +
        clip(`${province}c`, province),
    ),
    element('rect', { class: 'map-sea', width, height }),
    // Three widening strokes under the land: the water lines of an engraved map.
    landUse('map-water map-water-3') +
      landUse('map-water map-water-2') +
      landUse('map-water map-water-1'),
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

/** Names of the ground. Set in the sizes of the style sheet, in `fontSize` without one. */
export function namesSvg(names: readonly GroundName[], fontSize: number): string {
  const drawn = names.map(({ text, kind, anchor, x, y, dot }) => {
    const square = dot
      ? element('rect', { class: 'map-town', x: dot[0] - 2, y: dot[1] - 2, width: 4, height: 4 })
      : '';
    const label = element(
      'text',
      {
        class: `map-name map-name-${kind}`,
        x,
        y,
        dy: '.35em',
        'text-anchor': anchor === 'start' ? undefined : anchor,
        'letter-spacing': kind === 'town' || kind === 'island' ? undefined : `${spacing}em`,
      },
      text,
    );
    return square + label;
  });
  return element('g', { class: 'map-names', 'font-size': fontSize }, drawn.join('') || ' ');
}
