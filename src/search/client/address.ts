import type { Question } from './hits.ts';

/** The question in an address: `?q=…`, with `section=…` where one is chosen. */
export function readQuestion(search: string): Question {
  const values = new URLSearchParams(search);
  return { query: values.get('q') ?? '', section: values.get('section') ?? '' };
}

/** The other way round; empty where nothing is asked. */
export function questionSearch({ query, section }: Question): string {
  const values = new URLSearchParams();
  if (query.trim() !== '') values.set('q', query.trim());
  if (section !== '') values.set('section', section);
  return values.size === 0 ? '' : `?${values}`;
}
