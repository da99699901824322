// @ts-check
/** `npm start`: installs what is missing, builds the site and serves it on this computer until Ctrl-C. */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { basePath } from '../../src/i18n/base-path.mjs';
import { ensureInstalled } from './install.mjs';
import { freePort, isFree } from './ports.mjs';
import { end, endOnSignals, endWithMe, isStopping, run } from './process.mjs';
import { npm, projectEnv, root, tool } from './tools.mjs';

const firstPort = 4321;

/** @param {string[]} argv @returns {Promise<number>} */
async function choosePort(argv) {
  const { values } = parseArgs({ args: argv, options: { port: { type: 'string' } } });
  if (values.port === undefined) return freePort(firstPort);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(
      `«${values.port}» không phải số cổng (1–65535).\n"${values.port}" is not a port number (1–65535).`,
    );
  }
  if (!(await isFree(port))) {
    throw new Error(
      `Cổng ${port} đang bận. Hãy chọn số khác, hoặc gõ npm start để tự chọn.\n` +
        `Port ${port} is in use. Choose another number, or type npm start to have one chosen.`,
    );
  }
  return port;
}

/** @returns {Promise<void>} */
async function build() {
  const label = 'Dựng trang / Building the site';
  console.log(`${label}…`);
  const { command, args } = npm(['run', '--silent', 'build']);
  const { code } = await run(command, args, { label, cwd: root, env: projectEnv() });
  if (code !== 0) {
    throw new Error(
      'Chưa dựng được trang; lý do nằm ở ngay trên. Sửa xong, gõ lại: npm start\n' +
        'The site could not be built; the reason stands above. When it is mended, type again: npm start',
    );
  }
}

/**
 * Serves `dist` and returns when the server has stopped.
 *
 * @param {number} port
 * @returns {Promise<void>}
 */
async function serve(port) {
  // Without the lock file, so that a second `npm start` gets a port of its own instead of an error.
  const { command, args } = tool('astro', [
    'preview',
    '--host',
    'localhost',
    '--port',
    String(port),
    '--ignore-lock',
  ]);
  const server = spawn(command, args, {
    cwd: root,
    env: projectEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  endWithMe(server);
  // Astro's own greeting names the address once more, in another form; it is shown only if the server fails.
  let said = '';
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (/** @type {Buffer} */ chunk) => {
      said = (said + chunk.toString('utf8')).slice(-4_000);
    });
  }
  let running = true;
  const stopped = new Promise((resolve) => server.once('close', resolve)).then(() => {
    running = false;
  });

  const address = `http://localhost:${port}${basePath()}`;
  const patience = Date.now() + 60_000;
  let answered = false;
  while (running && !answered && Date.now() < patience) {
    answered = await fetch(address, { signal: AbortSignal.timeout(5_000) }).then(
      () => true,
      () => false,
    );
    if (!answered) await wait(200);
  }
  if (!answered) {
    await end(server);
    throw new Error(
      `${said}\nMáy chủ xem trang không chạy được.\nThe server for viewing the site did not start.`,
    );
  }
  console.log(`\nTrang web / Site: ${address}\nDừng / Stop: Ctrl-C`);
  await stopped;
  throw new Error(
    `${said}\nMáy chủ xem trang đã dừng.\nThe server for viewing the site has stopped.`,
  );
}

// Stopping is what the person asked for, so npm must not report it as an error.
endOnSignals(0);
try {
  const port = await choosePort(process.argv.slice(2));
  await ensureInstalled();
  await build();
  await serve(port);
} catch (error) {
  if (!isStopping()) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
}
