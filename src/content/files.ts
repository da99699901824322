import { lstatSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from './guard/problem.ts';

/** A file below `content/`. */
export interface ContentFile {
  /** Path from the project folder, with forward slashes. */
  readonly path: string;
  readonly absolutePath: string;
  readonly name: string;
  /** A symbolic link; it is not followed, because it could lead out of the project. */
  readonly isLink: boolean;
  /** Changes whenever the file is written. */
  readonly stamp: string;
}

/** All files below a folder of the project, sorted by path; none where the folder does not exist. */
export async function listFiles(root: string, folder: string): Promise<ContentFile[]> {
  const items = await readdir(join(root, folder), { withFileTypes: true, recursive: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const files = items
    .filter((item) => !item.isDirectory() && !item.name.startsWith('.'))
    .map((item) => describeFile(root, join(item.parentPath, item.name), item.name));
  const found = files.filter((file) => file !== null);
  return found.sort((a, b) => compareText(a.path, b.path));
}

function describeFile(root: string, absolutePath: string, name: string): ContentFile | null {
  // An editor that saves by renaming can take a file away between listing and looking. Thousands of small calls are
  // quicker one after the other than as promises.
  const stats = lstatSync(absolutePath, { throwIfNoEntry: false });
  if (!stats) return null;
  const path = absolutePath.slice(root.length + 1).replaceAll('\\', '/');
  const stamp = `${stats.mtimeMs}:${stats.size}:${stats.ino}`;
  return { path, absolutePath, name, isLink: stats.isSymbolicLink(), stamp };
}

/** Runs `task` for every item, a few at a time, and keeps the order. */
export async function mapInBatches<T, R>(
  items: readonly T[],
  size: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += size) {
    results.push(...(await Promise.all(items.slice(start, start + size).map(task))));
  }
  return results;
}

const remembered = new Map<string, { stamp: string; value: unknown }>();

/** What `make` gave for this file the last time, as long as the file has not been written since. */
export async function remember<T>(key: string, stamp: string, make: () => Promise<T>): Promise<T> {
  const known = remembered.get(key);
  if (known?.stamp === stamp) return known.value as T;
  const value = await make();
  remembered.set(key, { stamp, value });
  return value;
}
