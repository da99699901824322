import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { vscodeFiles } from '../src/vscode/files.ts';

/** `npm run vscode`: writes the files of `.vscode/` anew, after a change of an element of articles or of a schema. */
for (const [path, value] of Object.entries(vscodeFiles())) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
  console.log(path);
}
