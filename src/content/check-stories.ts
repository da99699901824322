import { hint } from './guard/nearest.ts';
import { type Problem, problem, startOfFile } from './guard/problem.ts';
import { type Entry, entryId } from './model.ts';
import type { ArticleFile } from './read-article.ts';

type StoryFields = Entry<'stories'>['shared'];

/**
 * What a story names must be there: its news and the pages of its milestones, published, and the sources of its
 * milestones in its own list. `articles` are all files.
 */
export function checkStories(articles: readonly ArticleFile[]): Problem[] {
  const drafts = new Map<string, boolean>();
  for (const article of articles) {
    const id = entryId(article);
    drafts.set(id, (drafts.get(id) ?? false) || (article.shared?.draft ?? false));
  }
  return articles.flatMap((article) => {
    if (article.collection !== 'stories' || !article.shared) return [];
    return checkStory(article, article.shared as StoryFields, drafts);
  });
}

function checkStory(
  { file, places }: ArticleFile,
  { news, milestones, sources, draft }: StoryFields,
  drafts: ReadonlyMap<string, boolean>,
): Problem[] {
  const at = (path: string) => places.get(path) ?? startOfFile;
  const checkPage = (id: string, path: string): Problem[] => {
    const isDraft = drafts.get(id);
    if (isDraft === undefined) {
      return [problem(file, at(path), 'unknown-entry', { id, hint: hint(id, drafts.keys()) })];
    }
    return isDraft && !draft ? [problem(file, at(path), 'draft-entry', { id })] : [];
  };
  const ids = sources.map((source) => source.id);
  return [
    ...news.flatMap((key, index) => [
      ...checkPage(`news/${key}`, `news.${index}`),
      ...(news.indexOf(key) < index
        ? [problem(file, at(`news.${index}`), 'story-repeats', { key })]
        : []),
    ]),
    ...milestones.flatMap(({ source, page }, index) => [
      ...(ids.includes(source)
        ? []
        : [
            problem(file, at(`milestones.${index}.source`), 'unknown-source', {
              id: source,
              hint: hint(source, ids),
            }),
          ]),
      ...(page === undefined ? [] : checkPage(page, `milestones.${index}.page`)),
    ]),
  ];
}
