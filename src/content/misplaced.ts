import { type ContentFile, listFiles } from './files.ts';
import { type Problem, problem, startOfFile } from './guard/problem.ts';

/** Folders whose YAML files are records, one each; `readRecords` reports what is wrong in them. */
const recordFolders = [
  'content/media/',
  'content/data/festivals/',
  'content/data/figures/',
  'content/data/glossary/',
  'content/data/itineraries/',
  'content/data/zones/',
] as const;

/** Files that are read by their own name. */
const singleFiles = [
  'content/data/bibliography.yaml',
  'content/data/news-places.yaml',
  'content/data/not-claimed.yaml',
  'content/data/topics.yaml',
  'content/geo/places.json',
  'content/geo/partner-places.json',
] as const;

/**
 * Data files that nothing reads, and links to files or folders, which are not followed. Articles (`.mdx`, `.md`) and
 * the records of the folders above have checks of their own.
 */
export async function checkMisplaced(root: string): Promise<Problem[]> {
  return (await listFiles(root, 'content')).flatMap((file) => checkFile(file));
}

function checkFile({ name, path, isLink }: ContentFile): Problem[] {
  if (/\.(?:mdx|md|markdown)$/i.test(name)) return [];
  const isData = /\.(?:ya?ml|json)$/i.test(name);
  const inFolder = recordFolders.some((folder) => path.startsWith(folder));
  if (isData && inFolder && !/\.json$/i.test(name)) return [];
  if (isLink) return [problem(path, startOfFile, 'file-link', { name })];
  const isSingle = singleFiles.some((single) => single === path);
  if (!isData || isSingle) return [];
  const allowed = [...recordFolders, ...singleFiles].join(', ');
  return [problem(path, startOfFile, 'record-misplaced', { name, allowed })];
}
