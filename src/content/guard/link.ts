import type { Reference } from '../tree.ts';
import { type ElementNode, shorten, textOf } from './nodes.ts';
import { type Place, type Problem, problem } from './problem.ts';

const entryLink = /^([a-z]+)\/([a-z0-9-]+)(#[a-z0-9-]+)?$/;

/**
 * Checks a link of the text and gives the `href` that goes into the stored HTML: `entry:collection/key` and
 * `route:name` are filled in per language when the page is rendered. Returns `null` where the link is refused.
 * The id of an entry keeps its `#fragment`, so that the heading it names can be checked too.
 */
export function checkLink(
  file: string,
  node: ElementNode,
  place: Place,
  report: (item: Problem) => void,
): { href: string; reference: Reference | null } | null {
  const href = String(node.properties['href'] ?? '');
  const words = textOf(node.children).trim();
  if (words === '') {
    report(problem(file, place, 'link-empty', { href: shorten(href) }));
    return null;
  }
  const internal = entryLink.exec(href);
  if (internal) {
    const [, collection = '', key = '', fragment = ''] = internal;
    if (collection === 'site') {
      return { href: `route:${key}${fragment}`, reference: { to: 'route', id: key, ...place } };
    }
    // An unknown collection is reported with the unknown entries, which can name the nearest one.
    const id = `${collection}/${key}${fragment}`;
    return { href: `entry:${id}`, reference: { to: 'entry', id, ...place } };
  }
  if (/^#[a-z0-9-]+$/.test(href)) return { href, reference: { to: 'entry', id: href, ...place } };
  if (/^(https?:\/\/|mailto:|tel:)/i.test(href)) {
    if (words === href || href === `http://${words}`) {
      report(problem(file, place, 'link-bare', { href: words }));
      return null;
    }
    return { href, reference: null };
  }
  const code = href.startsWith('/') || href.startsWith('.') ? 'link-path' : 'link-scheme';
  report(problem(file, place, code, { href: shorten(href) }));
  return null;
}
