import { formatHex } from 'culori';
import { expect, it } from 'vitest';
import { oklchToHex, tokenColour } from '../../src/styles/token-colour.ts';

it('turns OKLCH into the same sRGB as the reference library', () => {
  for (const colour of [
    'oklch(97.6% 0.011 90)',
    'oklch(48.4% 0.127 40)',
    'oklch(37.6% 0.087 262)',
    'oklch(84.3% 0.131 87)',
  ]) {
    expect(oklchToHex(colour)).toBe(formatHex(colour));
  }
});

it('reads both themes of a token and refuses a name that is none', () => {
  expect(tokenColour('paper', 'light')).not.toBe(tokenColour('paper', 'dark'));
  expect(() => tokenColour('paper-blue', 'light')).toThrow(/paper-blue/);
});
