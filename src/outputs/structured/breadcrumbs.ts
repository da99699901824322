import { type JsonLdThing, thing } from './json-ld.ts';

/** The way from the home page to a page, the page itself last; addresses are full. */
export function breadcrumbList(
  steps: ReadonlyArray<{ readonly label: string; readonly href: string }>,
): JsonLdThing {
  return thing('BreadcrumbList', {
    itemListElement: steps.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: href,
    })),
  });
}
