import { readFileSync } from 'node:fs';
import { converter, parse, wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';

/*
 * Every pair of text and ground that the styles use, in both themes and with more contrast asked for. WCAG 2.2: 4.5:1 for
 * text (1.4.3), 3:1 for marks that carry meaning and for the focus ring (1.4.11).
 */
const text = {
  paper: ['ink', 'ink-soft', 'heritage', 'geopark', 'investment', 'culture', 'travel', 'news'],
  'paper-raised': ['ink', 'ink-soft', 'heritage', 'geopark', 'investment', 'culture', 'travel'],
  ink: ['paper'],
  mark: ['ink'],
  land: ['ink', 'ink-soft'],
  'land-other': ['ink-soft'],
  sea: ['ink', 'geopark'],
};
const marks = {
  paper: ['focus', 'heritage', 'geopark', 'investment', 'culture', 'travel', 'news'],
  'paper-raised': ['focus'],
  land: ['heritage', 'geopark', 'investment', 'culture', 'travel'],
  sea: ['geopark', 'heritage'],
};

type Theme = 'light' | 'dark';
type Colours = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

const css = readFileSync('src/styles/tokens.css', 'utf8');
const [usual = '', more = ''] = css.split('@media (prefers-contrast: more)');

/** `--color-<name>: light-dark(<light>, <dark>)` of a part of the style sheet. */
function colours(part: string): Colours {
  const found = part.matchAll(
    /--color-([\w-]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/g,
  );
  return new Map(
    [...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }] as const),
  );
}

/** The contrast as the screen shows it: colours outside sRGB are clipped first. */
function contrast(one: string, other: string): number {
  const rgb = converter('rgb');
  const clip = (value: string) => {
    const parsed = rgb(parse(value));
    if (!parsed) throw new Error(`no colour: ${value}`);
    const { r, g, b } = parsed;
    const inside = (part: number) => Math.min(1, Math.max(0, part));
    return { mode: 'rgb' as const, r: inside(r), g: inside(g), b: inside(b) };
  };
  return wcagContrast(clip(one), clip(other));
}

const base = colours(usual);
const strong = new Map([...base, ...colours(more.split('@media')[0] ?? '')]);

for (const [mode, palette, wanted] of [
  ['usual', base, { text: 4.5, mark: 3 }],
  ['more contrast', strong, { text: 4.5, mark: 3 }],
] as const) {
  for (const theme of ['light', 'dark'] as const) {
    describe(`${theme}, ${mode}`, () => {
      const pairs = [
        ...Object.entries(text).flatMap(([ground, inks]) =>
          inks.map((ink) => [ink, ground, wanted.text] as const),
        ),
        ...Object.entries(marks).flatMap(([ground, inks]) =>
          inks.map((ink) => [ink, ground, wanted.mark] as const),
        ),
      ];
      it.each(pairs)('%s on %s holds %f', (ink, ground, least) => {
        const value = (name: string) => palette.get(name)?.[theme] ?? `no token --color-${name}`;
        expect(contrast(value(ink), value(ground))).toBeGreaterThanOrEqual(least);
      });
    });
  }
}

it('with more contrast, text holds 7', () => {
  for (const theme of ['light', 'dark'] as const) {
    const value = (name: string) => strong.get(name)?.[theme] ?? '';
    expect(contrast(value('ink'), value('paper'))).toBeGreaterThanOrEqual(7);
    expect(contrast(value('ink-soft'), value('paper'))).toBeGreaterThanOrEqual(7);
  }
});

it('no colour is written outside the tokens', async () => {
  const { globSync } = await import('node:fs');
  const files = globSync('src/**/*.{css,astro}').filter((file) => !file.endsWith('tokens.css'));
  const stray = files.flatMap((file) => {
    const styles = file.endsWith('.css')
      ? readFileSync(file, 'utf8')
      : (/<style[^>]*>([\s\S]*)<\/style>/.exec(readFileSync(file, 'utf8'))?.[1] ?? '');
    const found =
      styles
        .replace(/@media print[\s\S]*$/, '')
        .match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\([^)]*\)/gi) ?? [];
    return found.map((colour) => `${file}: ${colour}`);
  });
  expect(stray).toEqual([]);
});
