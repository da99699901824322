import type { Content, Entry } from '../model.ts';
import type { Choice } from './dialogue.ts';

/** The topics of the news with their names. */
export function topicChoices({ topics }: Pick<Content, 'topics'>): Choice[] {
  return Object.entries(topics).map(([value, { vi, en }]) => ({
    value,
    label: `${vi.label} / ${en.label}`,
  }));
}

/** By section of the news the topic that its articles have most often. */
export function usualTopics({ entries }: Pick<Content, 'entries'>): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { shared } of entries.filter(isOriginalNews)) {
    const own = counts.get(shared.section) ?? new Map<string, number>();
    counts.set(shared.section, own);
    for (const topic of shared.topics) own.set(topic, (own.get(topic) ?? 0) + 1);
  }
  return new Map(
    [...counts].flatMap(([section, own]) => {
      const [most] = [...own].sort(([, a], [, b]) => b - a);
      return most ? [[section, most[0]] as const] : [];
    }),
  );
}

function isOriginalNews(entry: Entry): entry is Entry<'news'> {
  return entry.collection === 'news' && entry.locale === 'vi';
}
