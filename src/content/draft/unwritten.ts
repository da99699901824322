import type { Localised } from '../../i18n/locales.ts';
import { placeOf } from '../guard/file-text.ts';
import type { Place } from '../guard/problem.ts';

/** What `npm run new` puts where an editor has to write. An article that is no draft may not hold it. */
export const unwritten: Localised<string> = { vi: '[CẦN VIẾT]', en: '[TO WRITE]' };

export interface Unwritten extends Place {
  readonly found: string;
}

/** The first place of a file at which something is still to be written, or `null`. */
export function findUnwritten(text: string): Unwritten | null {
  const places = Object.values(unwritten)
    .map((found) => ({ found, at: text.indexOf(found) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const [first] = places;
  return first ? { found: first.found, ...placeOf(text, first.at) } : null;
}
