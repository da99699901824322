/**
 * The site's own mark on a grid of 64 units: an island with an open crater rises out of a wave that curls into an
 * S-spiral, the figure that potters of the Sa Huỳnh culture incised. One colour; the gap between the two parts stays
 * open down to 16 pixels.
 */
export const markGrid = 64;

const island =
  'M25.5 6Q32 10.4 38.5 6L55.5 35.4C51 34.2 46 34.2 42.7 36.6 40 38.6 40 43.2 38 43.2 35.6 43.2 34.6 36.2 30.5 32.1 27 28.7 22 25.8 12.6 26.6Z';

const wave =
  'M15.8 45.4c-.1.3-.2 1.1-.6 1.5-.5.3-1.1.7-1.9.7-.7.1-1.6-.1-2.3-.5-.8-.5-1.6-1.3-2.1-2.2-.5-1-.9-2.3-.8-3.5.1-1.3.4-2.8 1.2-4 .8-1.3 2-2.6 3.4-3.4 1.5-.8 3.4-1.5 5.2-1.5 1.9-.1 4.1.3 6 1.2 1.8.9 3.8 2.3 5.1 4.1 1.4 1.8 2 4.5 3 6.7 1 2.2 1.6 4.9 3 6.7 1.3 1.8 3.3 3.2 5.1 4.1 1.9.9 4.1 1.3 6 1.2 1.8 0 3.7-.7 5.2-1.5 1.4-.8 2.6-2.1 3.4-3.4.8-1.2 1.1-2.7 1.2-4 .1-1.2-.3-2.5-.8-3.5-.5-.9-1.3-1.7-2.1-2.2-.7-.4-1.6-.6-2.3-.5-.8 0-1.4.4-1.9.7-.4.4-.5 1.2-.6 1.5';

/** The mark as the inside of an SVG, in one colour (`currentColor` in a page). */
export function markPaths(colour: string): string {
  return (
    `<path d="${island}" fill="${colour}" stroke="${colour}" stroke-width="1.5" stroke-linejoin="round"/>` +
    `<path d="${wave}" fill="none" stroke="${colour}" stroke-width="6.4" stroke-linecap="round"/>`
  );
}
