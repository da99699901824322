import childProcess from 'node:child_process';
import { syncBuiltinESMExports } from 'node:module';

/**
 * To be imported before the guard: from here on no program can be started but the one that the guard itself starts, a
 * second Node that parses what might exhaust the parser's stack (`src/content/guard/parse-apart.ts`).
 */
const spawnSync = childProcess.spawnSync;
const refuse = (): never => {
  throw new Error('An article made the guard start a program.');
};

function guarded(command: string, args?: unknown, options?: unknown) {
  const isParser =
    command === process.execPath &&
    Array.isArray(args) &&
    args[0] === '--input-type=module' &&
    args[1] === '--eval' &&
    String(args[2]).includes('mdxToHast(readFileSync(0');
  return isParser ? spawnSync(command, args, options as object) : refuse();
}

Object.assign(childProcess, {
  spawnSync: guarded,
  spawn: refuse,
  exec: refuse,
  execSync: refuse,
  execFile: refuse,
  execFileSync: refuse,
  fork: refuse,
});
syncBuiltinESMExports();
