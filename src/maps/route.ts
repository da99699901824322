import { drawPosition } from './geodata.ts';
import type { Entry } from './marks.ts';
import { element } from './markup.ts';
import { pathData } from './path.ts';
import { type Frame, projectPoint } from './project.ts';
import type { Drawing } from './variants.ts';

/** Draws the line of a trip from stop to stop on the ground, over what the plate itself draws there. */
export function routeDecor(
  entries: readonly Entry[],
  ground: Drawing['decor'],
): (frame: Frame) => string {
  const stops = entries.filter(({ drawable }) => drawable).map(({ place }) => drawPosition(place));
  return (frame) => {
    const line = stops.map((stop) => projectPoint(frame, stop));
    const path = element('path', { class: 'map-route', d: pathData([line], false) });
    return (ground?.(frame) ?? '') + path;
  };
}
