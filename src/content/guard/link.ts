import { isCollection } from '../collections.ts';
import type { Reference } from '../tree.ts';
import type { ElementNode } from './nodes.ts';
import { textOf } from './nodes.ts';
import { type Place, type Problem, problem } from './problem.ts';

const entryLink = /^([a-z]+)\/([a-z0-9-]+)(#[a-z0-9-]+)?$/;

/**
 * Checks a link of the text and gives the `href` that goes into the stored HTML: `entry:collection/key` and
 * `route:name` are filled in per language when the page is rendered. Returns `null` where the link is refused.
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
    report(problem(file, place, 'link-empty', { href }));
    return null;
  }
  const internal = entryLink.exec(href);
  if (internal) {
    const [, collection = '', key = '', fragment = ''] = internal;
    if (collection === 'site') {
      return { href: `route:${key}${fragment}`, reference: { to: 'route', id: key, ...place } };
    }
    const id = `${collection}/${key}`;
    if (isCollection(collection)) {
      return { href: `entry:${id}${fragment}`, reference: { to: 'entry', id, ...place } };
    }
    return { href: '', reference: { to: 'entry', id, ...place } };
  }
  if (/^#[a-z0-9-]+$/.test(href)) return { href, reference: null };
  if (/^(https?:|mailto:|tel:)/i.test(href)) {
    const bare = words === href || href === `http://${words}` || href === `mailto:${words}`;
    if (bare) {
      report(problem(file, place, 'link-bare', { href: words }));
      return null;
    }
    return { href, reference: null };
  }
  const code = href.startsWith('/') || href.startsWith('.') ? 'link-path' : 'link-scheme';
  report(problem(file, place, code, { href }));
  return null;
}
