/** From the weakest to the strongest. */
export const layers = ['tokens', 'base', 'prose', 'components', 'utilities', 'print'] as const;

/**
 * Puts the order of the cascade layers before every style sheet. The first one that a browser reads fixes the order, and
 * which one that is depends on the order of imports: the style of a component may well come before `site.css`. A Vite
 * plugin.
 */
export function layerOrder() {
  const order = `@layer ${layers.join(', ')};\n`;
  return {
    name: 'layer-order',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\.css(?:$|\?)|[?&]lang\.css/.test(id) || /[?&]raw\b/.test(id)) return null;
      return { code: `${order}${code}`, map: null };
    },
  };
}
