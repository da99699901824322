import {
  cp,
  glob,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compressSite } from './compress.ts';

/**
 * Releases of the site on a server:
 *
 *     <target>/releases/20261124-201500-000/   one whole version each
 *     <target>/current → releases/…            what the server serves
 *
 * A version is copied and packed completely before `current` is pointed at it by one `rename`, which happens wholly or
 * not at all: whenever the program is killed, `current` leads to a whole version.
 */

/** Written last into a release: only a folder with it is whole. Lists the hashed files of that version. */
const seal = '.complete';

export interface Published {
  readonly release: string;
  /** Older whole releases that are still there, newest first. */
  readonly kept: readonly string[];
}

/**
 * Publishes a built site.
 *
 * The release also gets the hashed files of the version before it: a visitor who read a page just before the switch
 * still finds the style sheet and the picture that this page names.
 *
 * @param site folder with the built site
 * @param target folder on the server, made when missing
 * @param now names the release
 * @param keep how many whole releases stay, the new one included; at least 2, for `rollBack`
 */
export async function publish(
  site: string,
  target: string,
  now: Date,
  keep = 5,
): Promise<Published> {
  await stat(join(site, 'index.html'));
  const releases = join(target, 'releases');
  await mkdir(releases, { recursive: true });
  const before = await currentRelease(target);
  const name = now.toISOString().replace(/[-:Z]/g, '').replace('T', '-').replace('.', '-');
  const folder = join(releases, name);
  await mkdir(folder);
  await cp(site, folder, { recursive: true });
  await compressSite(folder);
  const own = await hashedFiles(folder);
  if (before) await addHashedFiles(join(releases, before), folder);
  await writeSealed(folder, own);
  await pointTo(target, name);
  return { release: name, kept: await removeOld(releases, name, Math.max(2, keep)) };
}

/**
 * Points `current` at the whole release before the present one.
 *
 * @throws where there is none
 */
export async function rollBack(target: string): Promise<string> {
  const present = await currentRelease(target);
  const older = (await wholeReleases(join(target, 'releases'))).filter(
    (name) => present !== null && name < present,
  );
  const [previous] = older;
  if (previous === undefined) {
    throw new Error('Không còn bản nào cũ hơn. / There is no older release.');
  }
  await pointTo(target, previous);
  return previous;
}

/** Name of the release that is served; `null` before the first. */
export async function currentRelease(target: string): Promise<string | null> {
  const to = await readlink(join(target, 'current')).catch(() => null);
  return to?.split('/').at(-1) ?? null;
}

async function hashedFiles(folder: string): Promise<string[]> {
  return (await Array.fromAsync(glob('_astro/**/*', { cwd: folder, withFileTypes: true })))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

async function addHashedFiles(from: string, to: string): Promise<void> {
  const listed = (await readFile(join(from, seal), 'utf8')).split('\n').filter(Boolean);
  for (const file of listed) {
    const target = join(to, file);
    if (await lstat(target).catch(() => null)) continue;
    await mkdir(dirname(target), { recursive: true });
    await link(join(from, file), target);
  }
}

async function writeSealed(folder: string, own: readonly string[]): Promise<void> {
  const file = join(folder, seal);
  await writeFile(`${file}.part`, `${own.join('\n')}\n`);
  const handle = await open(`${file}.part`);
  await handle.sync();
  await handle.close();
  await rename(`${file}.part`, file);
}

async function pointTo(target: string, release: string): Promise<void> {
  const fresh = join(target, `current.${process.pid}`);
  await rm(fresh, { force: true });
  await symlink(join('releases', release), fresh);
  await rename(fresh, join(target, 'current'));
}

/** Newest first. */
async function wholeReleases(releases: string): Promise<string[]> {
  const names = (await readdir(releases)).sort().reverse();
  const whole = await Promise.all(
    names.map((name) => lstat(join(releases, name, seal)).then(Boolean, () => false)),
  );
  return names.filter((_, index) => whole[index]);
}

/** Removes what is too old, and what a killed run left unfinished. */
async function removeOld(releases: string, present: string, keep: number): Promise<string[]> {
  const kept = (await wholeReleases(releases)).slice(0, keep);
  for (const name of await readdir(releases)) {
    if (name !== present && !kept.includes(name)) {
      await rm(join(releases, name), { recursive: true, force: true });
    }
  }
  return kept.filter((name) => name !== present);
}
