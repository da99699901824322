// @ts-check
/**
 * Runs programs for the other scripts of this folder: passes their output on, says every few seconds that a silent one
 * is still at work, ends one that takes too long, and ends all of them when the person presses Ctrl-C.
 *
 * Node's built-ins only: this runs before anything is installed, and on the Node 20 that the machine may have.
 */
import { spawn, spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';
/** Silence that a person can bear without wondering whether the computer has stopped. */
const bearableSilenceMs = 5_000;
/** How long a program gets to tidy up after Ctrl-C before it is ended for good. */
const graceMs = 8_000;
/** How much of a hidden program's output is kept, to show it if the program fails. */
const tailLength = 20_000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const alive = new Set();
let stopping = false;

export const isRoot = process.getuid?.() === 0;

/**
 * @typedef {object} RunOptions
 * @property {string} [label] what the program does, in words; without it there is no heartbeat
 * @property {number} [limitMs] after this long the program is ended
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {number} [silenceMs] how long it may be silent before there is a heartbeat
 * @property {boolean} [quiet] keep the output back; the caller may show `output`
 */

/** @typedef {{ code: number, timedOut: boolean, ms: number, output: string }} RunResult */

/**
 * Runs a program to its end. Never rejects: a program that cannot be started has the code 127, as in a shell.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<RunResult>}
 */
export function run(command, args, options = {}) {
  const {
    label,
    limitMs = 600_000,
    env = process.env,
    cwd = process.cwd(),
    silenceMs = bearableSilenceMs,
    quiet = false,
  } = options;
  const started = Date.now();
  const child = spawn(command, args, {
    cwd,
    env,
    // No standard input: nothing here may stop and wait for an answer that nobody gives.
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that ending it also ends what it started (npm → sh → astro).
    detached: !windows,
    windowsHide: true,
  });
  alive.add(child);

  let output = '';
  let lastSign = started;
  let lineOpen = false;
  let timedOut = false;

  /** @param {NodeJS.WriteStream} target @returns {(chunk: Buffer) => void} */
  const pass = (target) => (chunk) => {
    output = (output + chunk.toString('utf8')).slice(-tailLength);
    if (quiet) return;
    target.write(chunk);
    lastSign = Date.now();
    lineOpen = chunk.at(-1) !== 0x0a;
  };
  child.stdout.on('data', pass(process.stdout));
  child.stderr.on('data', pass(process.stderr));

  const heartbeat = setInterval(() => {
    if (!label || Date.now() - lastSign < silenceMs) return;
    process.stdout.write(`${lineOpen ? '\n' : ''}… ${label}: ${seconds(Date.now() - started)}\n`);
    lineOpen = false;
    lastSign = Date.now();
  }, 250);
  const limit = setTimeout(() => {
    timedOut = true;
    void end(child);
  }, limitMs);

  return new Promise((resolve) => {
    /** @type {NodeJS.Timeout | undefined} */
    let tidy;
    /** @param {number} code */
    const finish = (code) => {
      clearInterval(heartbeat);
      clearTimeout(limit);
      clearTimeout(tidy);
      alive.delete(child);
      resolve({ code: timedOut ? 124 : code, timedOut, ms: Date.now() - started, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
    child.on('exit', (code) => {
      // 'close' waits for everyone who holds the output pipes. A server that the program left behind would hold them
      // for ever, so it is ended and the pipes are let go.
      tidy = setTimeout(() => {
        signal(child, 'SIGKILL');
        child.stdout.destroy();
        child.stderr.destroy();
        finish(code ?? 1);
      }, 2_000);
    });
  });
}

/**
 * Ends a program and what it started: first as Ctrl-C would, which every tool here answers by tidying up (Playwright
 * closes its browsers, which live outside the group), then for good.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<void>}
 */
export async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGINT');
  const kill = setTimeout(() => signal(child, 'SIGKILL'), graceMs);
  await gone;
  clearTimeout(kill);
}

/** Counts a child that was started elsewhere among those that Ctrl-C ends. @param {import('node:child_process').ChildProcess} child */
export function endWithMe(child) {
  alive.add(child);
  child.once('exit', () => alive.delete(child));
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} name */
function signal(child, name) {
  if (child.pid === undefined) return;
  if (windows) {
    // Windows has no groups or polite signals for this; taskkill /T takes the whole tree.
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
    return;
  }
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group is gone already.
  }
}

/**
 * On Ctrl-C, a closed terminal or a polite kill: ends all programs, then this one.
 *
 * @param {number} exitCode
 */
export function endOnSignals(exitCode) {
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => {
      // npm passes Ctrl-C on a second time; one is enough.
      if (stopping) return;
      stopping = true;
      void Promise.all([...alive].map(end)).then(() => process.exit(exitCode));
    });
  }
}

/** Whether a signal has come: what fails from then on fails because it was stopped. @returns {boolean} */
export function isStopping() {
  return stopping;
}

/** @param {number} ms @returns {string} */
export function seconds(ms) {
  return ms < 10_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}
