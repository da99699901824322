import { startOfFile } from '../../../src/content/guard/problem.ts';
import type { Records } from '../../../src/content/record-folder.ts';

/** Records as the checks take them, all fields at the start of their files. */
export function recordsOf<T>(
  folder: string,
  records: Readonly<Record<string, T>>,
): Pick<Records<T>, 'records' | 'locate'> {
  return { records, locate: (id) => [`content/data/${folder}/${id}.yaml`, startOfFile] };
}
