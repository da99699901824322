import type { Entry } from '../../content/model.ts';
import { type JsonLdThing, thing } from './json-ld.ts';

/** A story as a page that gathers others; `parts` are the full addresses of its articles. */
export function storyCollection(
  story: Entry<'stories'>,
  page: { readonly url: string; readonly parts: readonly string[] },
): JsonLdThing {
  return thing('CollectionPage', {
    name: story.title,
    description: story.description,
    url: page.url,
    inLanguage: story.locale,
    hasPart: page.parts.map((url) => ({ '@type': 'NewsArticle', url })),
  });
}
