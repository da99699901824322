/** Level of the first heading in a sample: each stands under an `h3` of the guide. */
const firstLevel = 4;

/**
 * Makes the HTML of a sample fit into the page of the style guide without changing its looks: its headings follow the
 * guide's own in level, its navigation is told apart from that of the page by `note`, and it says nothing to search
 * engines.
 */
export function fitSample(html: string, note: string): string {
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  const shift = Math.max(0, firstLevel - Math.min(...levels, firstLevel));
  return html
    .replace(/<script type="application\/ld\+json"[\s\S]*?<\/script>/g, '')
    .replace(/<h([1-6])\b/g, (tag, level) => `${tag} aria-level="${Number(level) + shift}"`)
    .replace(/(<nav\b[^>]*\saria-label=")([^"]*)"/g, `$1$2 (${note})"`);
}
