import { foldForm, formsOf } from '../glossary/forms.ts';
import type { Content } from '../model.ts';
import type { Block } from '../tree.ts';
import { lineOfPhrase } from './source-line.ts';
import { type Warning, warning } from './warning.ts';

/** What the guard makes of `<Term>` without a language of its own. */
const marked = /<i class="term" lang="vi">(.*?)<\/i>/g;

/** A word of one article is explained there; one of several wants a place where readers can look it up. */
const fewestArticles = 2;

/**
 * Vietnamese words marked with `<Term>` in several English texts that the glossary does not explain, each once for a
 * file.
 */
export function termWarnings(
  { entries, glossary }: Pick<Content, 'entries' | 'glossary'>,
  sources: ReadonlyMap<string, string>,
): Warning[] {
  const known = new Set(Object.values(glossary).flatMap(formsOf).map(foldForm));
  const uses = new Map<string, Map<string, string>>();
  for (const { locale, file, body } of entries) {
    if (locale !== 'en') continue;
    for (const [, html = ''] of body.blocks.map(htmlOf).join('').matchAll(marked)) {
      const term = html.replace(/<[^>]*>/g, '');
      const form = foldForm(term);
      if (!known.has(form)) uses.set(form, (uses.get(form) ?? new Map()).set(file, term));
    }
  }
  return [...uses.values()]
    .filter(({ size }) => size >= fewestArticles)
    .flatMap((files) =>
      [...files].map(([file, term]) => {
        const line = lineOfPhrase(sources.get(file) ?? '', term);
        return warning('unknown-term', file, line, { term, count: files.size });
      }),
    );
}

function htmlOf(block: Block): string {
  return block.kind === 'html' ? block.html : block.blocks.map(htmlOf).join('');
}
