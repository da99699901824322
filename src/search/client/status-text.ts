import { fill } from './page-data.ts';

export interface StatusTexts {
  readonly count: string;
  readonly countOne: string;
  readonly otherCount: string;
  readonly none: string;
}

/** What is read out after a search: “12 results · 3 in Vietnamese”. */
export function statusText(texts: StatusTexts, query: string, own: number, other: number): string {
  let text = fill(texts.count, 'number', own);
  if (own === 0) text = fill(texts.none, 'query', query);
  else if (own === 1) text = texts.countOne;
  return other === 0 ? text : `${text} · ${fill(texts.otherCount, 'number', other)}`;
}
