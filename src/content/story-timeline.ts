import type { Entry } from './model.ts';
import type { Milestone } from './schema/stories.ts';

/** One date of a story: a news article, or a milestone that has none. */
export type TimelineItem =
  | { readonly date: string; readonly news: Entry<'news'>; readonly milestone?: never }
  | { readonly date: string; readonly milestone: Milestone; readonly news?: never };

export interface TimelineYear {
  readonly year: string;
  readonly items: readonly TimelineItem[];
}

/** The dates of a story by year, oldest first; a year or month alone stands before the days within it. */
export function storyTimeline(
  news: readonly Entry<'news'>[],
  milestones: readonly Milestone[],
): TimelineYear[] {
  const items: TimelineItem[] = [
    ...milestones.map((milestone) => ({ date: milestone.date, milestone })),
    ...news.map((entry) => ({ date: entry.shared.date, news: entry })),
  ];
  const years = new Map<string, TimelineItem[]>();
  for (const item of items.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const year = item.date.slice(0, 4);
    const list = years.get(year);
    if (list) list.push(item);
    else years.set(year, [item]);
  }
  return [...years].map(([year, list]) => ({ year, items: list }));
}

/** First and last year of a story: “1909–2024”, or one year alone. */
export function storySpan(
  news: readonly Entry<'news'>[],
  milestones: readonly Milestone[],
): string {
  const years = storyTimeline(news, milestones).map(({ year }) => year);
  const [first = '', last = ''] = [years[0], years.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
