import { parseArgs } from 'node:util';
import { caddyfile } from '../src/hosting/caddy.ts';
import { nginxConfig, type ServerOptions } from '../src/hosting/nginx.ts';
import { readRedirects } from '../src/hosting/redirects.ts';
import { siteRules } from '../src/hosting/static-host.ts';

/**
 * `npm run --silent hosting -- nginx|caddy --root /srv/quang-ngai/current --host www.example.org`: prints the
 * configuration of a web server for the site in `dist`. `--certificate` and `--key` for HTTPS by nginx (Caddy gets its
 * own), `--port` for HTTP on another port, `--no-brotli` where nginx lacks the module `brotli_static`.
 */
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    allowNegative: true,
    options: {
      site: { type: 'string', default: 'dist' },
      root: { type: 'string', default: '/srv/quang-ngai/current' },
      host: { type: 'string' },
      port: { type: 'string' },
      certificate: { type: 'string' },
      key: { type: 'string' },
      brotli: { type: 'boolean', default: true },
    },
  });
  const [server] = positionals;
  const { host, certificate, key, port } = values;
  if ((server !== 'nginx' && server !== 'caddy') || host === undefined) {
    throw new Error(
      'npm run --silent hosting -- nginx|caddy --host www.example.org --root /srv/quang-ngai/current',
    );
  }
  const options: ServerOptions = {
    root: values.root,
    host,
    ...(certificate !== undefined && key !== undefined ? { tls: { certificate, key } } : {}),
    ...(port === undefined ? {} : { port: Number(port) }),
  };
  const rules = await siteRules(values.site);
  const redirects = await readRedirects(values.site);
  console.log(
    server === 'nginx'
      ? nginxConfig(options, rules, redirects, values.brotli)
      : caddyfile(options, rules, redirects),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
