/**
 * What stands inside `<Call name="…">` in the MDX of a page, without the indentation that all its lines share: the source
 * beside a sample is the one that made it.
 *
 * @throws if the page has no such call
 */
export function callSource(page: string, name: string): string {
  const inside = new RegExp(`<Call [^>]*name="${name}"[^>]*>\\n([\\s\\S]*?)\\n</Call>`).exec(
    page,
  )?.[1];
  if (inside === undefined) throw new Error(`The style guide has no <Call name="${name}">.`);
  const lines = inside.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}
