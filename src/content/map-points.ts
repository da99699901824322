import { entryPath } from '../i18n/routes.ts';
import { type SectionName, sectionOf } from './collections.ts';
import type { Entry } from './model.ts';

/** A point of a map: an id in `content/geo/places.json` with the page that it leads to. */
export interface EntryPoint {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly kind: SectionName;
}

/** The points of the entries that name a place. */
export function mapPoints(entries: readonly Entry[]): EntryPoint[] {
  return entries.flatMap((entry) => {
    const { place } = entry.shared;
    const kind = sectionOf(entry.collection);
    if (place === undefined || kind === undefined) return [];
    return [{ id: place, label: entry.title, href: entryPath(entry), kind }];
  });
}
