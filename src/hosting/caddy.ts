import type { HeaderRule } from './headers.ts';
import { mediaTypes } from './media-types.ts';
import type { ServerOptions } from './nginx.ts';
import type { Redirect } from './redirects.ts';

/** The site as a Caddyfile (2.6 or newer). Caddy gets certificates by itself where the host has a public name. */
export function caddyfile(
  options: ServerOptions,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
): string {
  const { root, host, tls, port } = options;
  const address = port === undefined ? host : `http://${host}:${port}`;
  const lines = [
    `${address} {`,
    ...(tls ? [`  tls ${quote(tls.certificate)} ${quote(tls.key)}`] : []),
    `  root * ${quote(root)}`,
    ...rules.flatMap((rule, index) => headerLines(rule, index)),
    ...Object.entries(mediaTypes).flatMap(([extension, type]) => [
      `  @type_${extension} path *.${extension}`,
      `  header @type_${extension} Content-Type ${quote(withCharset(type))}`,
    ]),
    ...redirects.map(({ from, to }) => `  redir ${from} ${to} 301`),
    '  @hidden path /_headers /_redirects /.complete',
    '  error @hidden 404',
    '  file_server {',
    '    precompressed br gzip',
    '  }',
    '  handle_errors {',
    '    rewrite * /404.html',
    '    file_server',
    '  }',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

function headerLines({ paths, headers }: HeaderRule, index: number): string[] {
  const all = paths.includes('/');
  const patterns = paths.flatMap((path) =>
    path === '/index.html' ? ['/', path] : [path.endsWith('/') ? `${path}*` : path],
  );
  return [
    ...(all ? [] : [`  @rule_${index} path ${patterns.join(' ')}`]),
    ...Object.entries(headers).map(
      ([name, value]) => `  header ${all ? '' : `@rule_${index} `}${name} ${quote(value)}`,
    ),
  ];
}

function withCharset(type: string): string {
  return /^text\/|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type;
}

function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
