import { readFileSync } from 'node:fs';

type Theme = 'light' | 'dark';

let css: string | undefined;

/**
 * A colour of `tokens.css` as `#rrggbb`, for pictures that no browser draws: `tokenColour('heritage', 'light')`.
 * Throws for a name that is not a token, or one that is not written as `light-dark(oklch(…), oklch(…))`.
 */
export function tokenColour(name: string, theme: Theme): string {
  css ??= readFileSync('src/styles/tokens.css', 'utf8');
  const pair = new RegExp(
    `--color-${name}: light-dark\\((oklch\\([^)]+\\)), (oklch\\([^)]+\\))\\)`,
  ).exec(css);
  const value = pair?.[theme === 'light' ? 1 : 2];
  if (value === undefined)
    throw new Error(`src/styles/tokens.css has no colour pair --color-${name}.`);
  return oklchToHex(value);
}

/** `oklch(48.4% 0.127 40)` as `#rrggbb`; what lies outside sRGB is cut to it. After CSS Color 4, section 10. */
export function oklchToHex(colour: string): string {
  const [lightness = 0, chroma = 0, hue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const turn = (hue * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(turn), chroma * Math.sin(turn)];
  const l = (lightness / 100 + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness / 100 - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness / 100 - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map((value) => byte(value).toString(16).padStart(2, '0')).join('')}`;
}

function byte(linear: number): number {
  const curved = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.round(Math.min(1, Math.max(0, curved)) * 255);
}
