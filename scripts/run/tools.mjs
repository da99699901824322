// @ts-check
/** Where the project's own programs lie and the environment they run in. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** @typedef {{ command: string, args: string[] }} Command */

/**
 * The Node that Astro can run on. The machine may have Node 20, which Astro 7 refuses; the package `node` brings a
 * newer one. Where that package has no build for the machine, the machine's own Node is all there is.
 *
 * @param {string} [folder] the repository
 * @returns {string}
 */
export function projectNode(folder = root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = join(folder, 'node_modules', 'node', 'bin', name);
  return existsSync(own) ? own : process.execPath;
}

/**
 * How to run a program of an installed package: with the project's Node and without a shell or npx between, so that
 * ending it ends it.
 *
 * @param {string} name the package
 * @param {string[]} [args]
 * @returns {Command}
 */
export function tool(name, args = []) {
  const folder = join(root, 'node_modules', name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (file === undefined) throw new Error(`${name} has no program`);
  return { command: projectNode(), args: [join(folder, file), ...args] };
}

/**
 * How to run npm: the very one that started this script where there is one. Inside npm scripts `node_modules/.bin`
 * comes first in PATH, so plain `npm` would run on the Node inside `node_modules`, which `npm ci` is about to delete;
 * and on Windows `npm` is a .cmd file that needs a shell.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @param {NodeJS.Platform} [platform]
 * @returns {Command}
 */
export function npm(args, env = process.env, platform = process.platform) {
  const { npm_execpath: cli, npm_node_execpath: node } = env;
  if (cli?.endsWith('.js'))
    return { command: node && existsSync(node) ? node : process.execPath, args: [cli, ...args] };
  if (platform !== 'win32') return { command: 'npm', args };
  // Node for Windows is always installed together with this file.
  return {
    command: process.execPath,
    args: [join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'), ...args],
  };
}

/**
 * @param {NodeJS.ProcessEnv} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnv(extra = {}) {
  const bin = join(root, 'node_modules', '.bin');
  // On Windows the variable may be spelt Path, and a copy of the environment no longer ignores case.
  const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  /** @type {NodeJS.ProcessEnv} */
  const env = {
    ...process.env,
    [pathKey]: [bin, process.env[pathKey] ?? ''].join(delimiter),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Where nobody sits at the terminal, Astro puts its servers into the background and returns at once. Any value
    // keeps it from that.
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  };
  // The output passes through a pipe on its way to the screen: tell the tools whether colours arrive there.
  if (env.NO_COLOR === undefined && env.FORCE_COLOR === undefined) {
    if (process.stdout.isTTY) env.FORCE_COLOR = '1';
    else env.NO_COLOR = '1';
  }
  return { ...env, ...extra };
}
