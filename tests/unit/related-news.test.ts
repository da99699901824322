import { describe, expect, it } from 'vitest';
import { type Relatable, relatedNews } from '../../src/content/related-news.ts';

const article = (id: string, date: string, ...terms: string[]): Relatable => ({ id, date, terms });

/** How often ids are read while relating `count` articles that all share one topic, and a place with every tenth. */
function readsFor(count: number): number {
  let reads = 0;
  const articles = Array.from({ length: count }, (_, index) => ({
    get id() {
      reads += 1;
      return `news/${index}`;
    },
    date: String(1000 + index),
    terms: ['topic:sea', `place:${index % 10}`],
  }));
  relatedNews(articles, 4);
  return reads;
}

describe('relatedNews', () => {
  it('puts what shares most first, and a rare term before a common one', () => {
    const related = relatedNews(
      [
        article('a', '2018', 'heritage/son-my', 'topic:x'),
        article('b', '2019', 'topic:x'),
        article('c', '2020', 'topic:x'),
        article('d', '2021', 'topic:x'),
        article('e', '2022', 'heritage/son-my'),
        article('f', '2023', 'heritage/son-my', 'topic:x'),
      ],
      2,
    );
    expect(related.get('a')).toEqual(['f', 'e']);
    expect(related.get('e')).toEqual(['a', 'f']);
  });

  it('prefers what is near in time among equals', () => {
    const related = relatedNews(
      [article('old', '2013', 't'), article('mid', '2020', 't'), article('new', '2021', 't')],
      1,
    );
    expect(related.get('old')).toEqual(['mid']);
  });

  it('relates nothing to itself, and nothing without a common term', () => {
    const related = relatedNews([article('a', '2018', 't', 't'), article('b', '2019', 'u')], 4);
    expect([...related.values()]).toEqual([[], []]);
  });

  it('does twice the work for twice the articles, not four times', () => {
    const [few, many] = [readsFor(1000), readsFor(2000)];
    expect(many / few).toBeLessThan(2.1);
  });
});
