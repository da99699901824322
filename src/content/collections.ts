/** The folders of `content/` that hold articles, one Astro content collection each. */
export const articleCollections = [
  'heritage',
  'geopark',
  'investment',
  'culture',
  'travel',
  'news',
  'stories',
  'pages',
] as const;

export type CollectionName = (typeof articleCollections)[number];

/** Collections that are a section of the site with an index page of their own. */
export const sections = ['heritage', 'geopark', 'investment', 'culture', 'travel', 'news'] as const;

export type SectionName = (typeof sections)[number];

/** The section to which the articles of a collection belong; the pages outside the sections have none. */
export function sectionOf(collection: CollectionName): SectionName | undefined {
  if (collection === 'stories') return 'news';
  return collection === 'pages' ? undefined : collection;
}

export function isCollection(value: string): value is CollectionName {
  return (articleCollections as readonly string[]).includes(value);
}

export function isSection(value: string): value is SectionName {
  return (sections as readonly string[]).includes(value);
}
