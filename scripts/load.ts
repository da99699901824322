import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { glob, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publish } from '../src/hosting/release.ts';
import { startServer } from '../tests/hosting/server.ts';

/**
 * `npm run load [-- --seconds 60] [--connections 64]`: publishes the site in `dist`, serves it with nginx on this machine
 * and asks for all its pages, one after another, with wrk. Prints requests a second, times and errors; ends with 1 where
 * an answer was lost.
 *
 * Two runs: on lasting connections, while a second version is published; and with a new connection for every request,
 * while nginx reads its configuration again. Before 1.27.4 nginx closes lasting connections at that moment, and a
 * request already on its way is lost; browsers ask again by themselves (RFC 9110, § 9.2.2), wrk does not.
 *
 * wrk shares the processors with nginx: the figures are a floor, not what nginx alone can do.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '64' },
  },
});
const seconds = Number(values.seconds);

if (spawnSync('wrk', ['-v']).error) {
  console.error(
    'Cần wrk / wrk is needed: sudo apt install wrk nginx libnginx-mod-http-brotli-static',
  );
  process.exit(1);
}
const work = mkdtempSync(join(tmpdir(), 'load-'));
const target = join(work, 'srv');
await publish('dist', target, new Date());
const server = await startServer('nginx', 'dist', join(target, 'current'), join(work, 'nginx'));
try {
  const lasting = await attack('keep-alive', seconds, async () => {
    await publish('dist', target, new Date());
    console.log('bản thứ hai đã lên / a second version is published');
  });
  const single = await attack('close', Math.ceil(seconds / 4), async () => {
    server.reload();
    console.log('nginx đọc lại cấu hình / reads its configuration again');
  });
  const lost = [lasting, single].some((report) => /Socket errors|Non-2xx/.test(report));
  console.log(
    lost ? 'Có yêu cầu bị mất / answers were lost' : 'Không mất yêu cầu nào / nothing was lost',
  );
  process.exitCode = lost ? 1 : 0;
} finally {
  await server.stop();
  rmSync(work, { recursive: true, force: true });
}

/** The requests of one run; a third of the way through, `event` happens. */
async function attack(
  connection: 'keep-alive' | 'close',
  duration: number,
  event: () => Promise<void>,
): Promise<string> {
  const script = join(work, `${connection}.lua`);
  await writeFile(script, await askForAllPages(connection));
  const child = spawn('wrk', [
    '--threads=2',
    `--connections=${values.connections}`,
    `--duration=${duration}s`,
    '--latency',
    `--script=${script}`,
    server.origin,
  ]);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  await new Promise((resolve) => setTimeout(resolve, (duration * 1000) / 3));
  await event();
  await ended;
  console.log(`\nConnection: ${connection}\n${output}`);
  return output;
}

async function askForAllPages(connection: string): Promise<string> {
  const files = (await Array.fromAsync(glob('{vi,en}/**/*.html', { cwd: 'dist' }))).sort();
  const paths = files.map((file) => `  "/${file.replace(/index\.html$/, '')}",`);
  return [
    'local paths = {',
    ...paths,
    '}',
    'local at = 0',
    'wrk.headers["Accept-Encoding"] = "br"',
    `wrk.headers["Connection"] = "${connection}"`,
    'request = function()',
    '  at = at % #paths + 1',
    '  return wrk.format("GET", paths[at])',
    'end',
  ].join('\n');
}
