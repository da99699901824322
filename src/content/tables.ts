import { getEntry } from 'astro:content';
import type { DataTable } from './schema/data.ts';

/** The table `content/data/figures/<id>.yaml`. Throws where there is none. */
export async function figuresTable(id: string): Promise<DataTable> {
  const entry = await getEntry('data', id);
  if (!entry)
    throw new Error(`There is no table “${id}”: content/data/figures/${id}.yaml was not found.`);
  return entry.data as DataTable;
}
