import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { caddyfile } from '../../src/hosting/caddy.ts';
import { nginxConfig } from '../../src/hosting/nginx.ts';
import { readRedirects } from '../../src/hosting/redirects.ts';
import { siteRules } from '../../src/hosting/static-host.ts';

export type ServerName = 'nginx' | 'caddy';

export interface RunningServer {
  readonly origin: string;
  /** Makes the server read its configuration again, as after a change of it. */
  reload(): void;
  stop(): Promise<void>;
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * Starts a server of this machine on a free port, with the configuration that the project writes for it.
 *
 * @param site the built site, for its rules and redirects
 * @param root what is served
 * @param work an empty folder for the server's own files
 */
export async function startServer(
  name: ServerName,
  site: string,
  root: string,
  work: string,
): Promise<RunningServer> {
  if (spawnSync(name, ['-v']).error && spawnSync(name, ['version']).error) {
    throw new Error(
      `Cần ${name} để thử / ${name} is needed for this test: sudo apt install nginx libnginx-mod-http-brotli-static caddy`,
    );
  }
  const port = await freePort();
  const options = { root, host: 'localhost', port };
  const [rules, redirects] = [await siteRules(site), await readRedirects(site)];
  await mkdir(work, { recursive: true });
  const config = join(work, name === 'nginx' ? 'nginx.conf' : 'Caddyfile');
  const brotli = existsSync(brotliModule);
  await writeFile(
    config,
    name === 'nginx'
      ? aroundNginx(work, brotli, nginxConfig(options, rules, redirects, brotli))
      : `{\n  admin off\n  auto_https off\n}\n${caddyfile(options, rules, redirects)}`,
  );
  const child =
    name === 'nginx'
      ? spawn('nginx', ['-c', config, '-p', work, '-g', 'daemon off;'])
      : spawn('caddy', ['run', '--config', config, '--adapter', 'caddyfile'], {
          env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work },
        });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const origin = `http://localhost:${port}`;
  await answering(origin, child, said);
  return {
    origin,
    reload: () => void child.kill('SIGHUP'),
    stop: () =>
      new Promise((resolve) => {
        child.on('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

/** The main part of a configuration that runs without root's folders. */
function aroundNginx(work: string, brotli: boolean, site: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${join(work, name)};`,
  );
  return [
    ...(brotli ? [`load_module ${brotliModule};`] : []),
    // Started by root, nginx would hand its workers to a user who may not read a test's folder.
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    'worker_processes 2;',
    `pid ${join(work, 'nginx.pid')};`,
    'error_log stderr warn;',
    'events { worker_connections 1024; }',
    'http {',
    '  include /etc/nginx/mime.types;',
    '  access_log off;',
    ...temporary,
    site,
    '}',
  ].join('\n');
}

async function answering(
  origin: string,
  child: ChildProcess,
  said: readonly string[],
): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (child.exitCode !== null) break;
    const up = await fetch(`${origin}/robots.txt`).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server does not answer: ${said.join('')}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
