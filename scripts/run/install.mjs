// @ts-check
/** Installs the packages when they are missing or no longer those of package-lock.json. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { run } from './process.mjs';
import { npm, projectEnv, root } from './tools.mjs';

/** Enough for npm and these scripts; what Astro 7 needs comes with the package `node`. */
const oldestNode = 20;

/**
 * What `node_modules` must have been made from to be good: this lock file, on this kind of machine (a copied or shared
 * folder holds programs for the machine it came from).
 *
 * @param {string} folder
 * @returns {string}
 */
export function wantedStamp(folder) {
  const hash = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  return `${hash} ${process.platform}-${process.arch}\n`;
}

/** @param {string} folder @returns {string} */
function stampFile(folder) {
  // Inside node_modules, so that deleting that folder forgets the stamp too.
  return join(folder, 'node_modules', '.quang-ngai-lock');
}

/** @param {string} [folder] @returns {boolean} */
export function isInstalled(folder = root) {
  const file = stampFile(folder);
  return existsSync(file) && readFileSync(file, 'utf8') === wantedStamp(folder);
}

/**
 * @param {'ci' | 'install'} way
 * @returns {string[]}
 */
function installArguments(way) {
  return [
    way,
    // `install` may complete what the lock file lacks, but must not write it: that would change the project.
    ...(way === 'install' ? ['--no-save'] : []),
    // On Node 20 npm warns that Astro and others want a newer Node, the very packages that the package `node` is
    // there for. That would only frighten people, so npm shows errors alone.
    '--loglevel=error',
    // The checks and the build are development packages; NODE_ENV=production would leave them out.
    '--include=dev',
    '--no-audit',
    '--no-fund',
    '--no-progress',
  ];
}

/**
 * `npm ci`, except on Windows while this very script runs on the Node inside `node_modules`: Windows does not let a
 * running program be deleted, which `npm ci` begins with, while `npm install` leaves alone what is right already.
 *
 * @param {string} folder
 * @param {NodeJS.Platform} [platform]
 * @param {string} [node]
 * @returns {'ci' | 'install'}
 */
export function installWay(folder, platform = process.platform, node = process.execPath) {
  return platform === 'win32' && node.startsWith(join(folder, 'node_modules') + sep)
    ? 'install'
    : 'ci';
}

/**
 * @param {{ folder?: string, runner?: typeof run, nodeVersion?: string }} [options]
 * @returns {Promise<'present' | 'installed'>}
 */
export async function ensureInstalled({
  folder = root,
  runner = run,
  nodeVersion = process.versions.node,
} = {}) {
  if (Number.parseInt(nodeVersion, 10) < oldestNode) {
    throw new Error(
      `Máy đang có Node ${nodeVersion}; cần Node ${oldestNode} trở lên. Tải bản LTS tại nodejs.org, cài rồi thử lại.\n` +
        `This computer has Node ${nodeVersion}; version ${oldestNode} or newer is needed. ` +
        'Install the LTS version from nodejs.org and try again.',
    );
  }
  if (isInstalled(folder)) return 'present';

  const label = 'Cài các gói / Installing packages';
  console.log(`${label}…`);
  // An installation that is broken off must not pass for a finished one.
  rmSync(stampFile(folder), { force: true });
  /** @param {'ci' | 'install'} way */
  const install = (way) => {
    const { command, args } = npm(installArguments(way));
    return runner(command, args, {
      label,
      cwd: folder,
      limitMs: 480_000,
      env: projectEnv(),
      quiet: true,
    });
  };
  let result = await install(installWay(folder));
  // EUSAGE: the lock file lacks something. Some packages (Biome, Pagefind, Astro's compiler) have a part for each
  // system, and a lock file written where the registry does not offer all of those parts leaves out the rest, which
  // `npm ci` then refuses here and on a Mac or Windows. `npm install` keeps to the lock file and adds what this
  // computer needs.
  if (result.code !== 0 && result.output.includes('EUSAGE')) {
    console.log(
      'package-lock.json chưa đủ, npm tự bổ sung. / package-lock.json is incomplete; npm adds what is missing.',
    );
    result = await install('install');
  }
  if (result.code !== 0) {
    throw new Error(
      `${result.output}\nChưa cài được các gói. Hãy kiểm tra mạng rồi gõ lại lệnh vừa rồi.\n` +
        'The packages could not be installed. Check the network, then type the same command again.',
    );
  }
  writeFileSync(stampFile(folder), wantedStamp(folder));
  return 'installed';
}
