import type { HeaderRule } from './headers.ts';
import { compressible, mediaTypes } from './media-types.ts';
import type { Redirect } from './redirects.ts';

export interface ServerOptions {
  /** Folder of the built site on the server, absolute. */
  readonly root: string;
  /** Name of the host: `www.example.org`. */
  readonly host: string;
  /** Certificate and key for HTTPS; without them the server speaks HTTP, behind a proxy or for a trial. */
  readonly tls?: { readonly certificate: string; readonly key: string };
  /** Port for HTTP; 80 unless told. */
  readonly port?: number;
}

/**
 * The site as configuration of nginx (1.18 or newer), to be included inside `http { … }`.
 *
 * Headers stand at the server alone: nginx drops inherited `add_header` in a block that has one of its own, so what
 * differs by folder is a `map`, not a `location`. Brotli needs the module `brotli_static`; `if` is not asked of nginx,
 * so `brotli` says whether the line may stand.
 */
export function nginxConfig(
  options: ServerOptions,
  rules: readonly HeaderRule[],
  redirects: readonly Redirect[],
  brotli: boolean,
): string {
  const { root, host, tls, port = 80 } = options;
  const names = headerNames(rules);
  const lines = [
    ...names.varying.flatMap((name) => headerMap(name, rules)),
    'server {',
    ...(tls
      ? [
          '  listen 443 ssl http2;',
          '  listen [::]:443 ssl http2;',
          `  ssl_certificate ${quote(tls.certificate)};`,
          `  ssl_certificate_key ${quote(tls.key)};`,
          '  ssl_protocols TLSv1.2 TLSv1.3;',
        ]
      : [`  listen ${port};`, `  listen [::]:${port};`]),
    `  server_name ${host};`,
    `  root ${quote(root)};`,
    '  index index.html;',
    '  absolute_redirect off;',
    '  server_tokens off;',
    '  charset utf-8;',
    `  charset_types ${textTypes().join(' ')};`,
    '  gzip_static on;',
    ...(brotli ? ['  brotli_static on;'] : []),
    ...names.everywhere.map(([name, value]) => `  add_header ${name} ${quote(value)} always;`),
    ...names.varying.map((name) => `  add_header ${name} ${variable(name)} always;`),
    '  error_page 404 /404.html;',
    ...redirects.map(({ from, to }) => `  location = ${quote(from)} { return 301 ${quote(to)}; }`),
    '  location ~ ^/(?:_headers|_redirects)$ { return 404; }',
    '  location ~ /\\.(?!well-known/) { return 404; }',
    ...Object.entries(mediaTypes).map(
      ([extension, type]) => `  location ~ \\.${extension}$ { types { } default_type ${type}; }`,
    ),
    '  location / { try_files $uri $uri/ =404; }',
    '}',
    ...(tls ? sendToHttps(host) : []),
  ];
  return `${lines.join('\n')}\n`;
}

function sendToHttps(host: string): string[] {
  return [
    'server {',
    '  listen 80;',
    '  listen [::]:80;',
    `  server_name ${host};`,
    '  server_tokens off;',
    '  return 301 https://$host$request_uri;',
    '}',
  ];
}

/** Headers of the rule for all files, and the names of those that depend on the folder. */
function headerNames(rules: readonly HeaderRule[]) {
  const [first, ...byFolder] = rules;
  const varying = [...new Set(byFolder.flatMap(({ headers }) => Object.keys(headers)))];
  return { everywhere: Object.entries(first?.headers ?? {}), varying };
}

/**
 * The value that most of the site's top has is the default. `$uri` is the file that is served, after `index` and
 * `error_page`.
 */
function headerMap(name: string, [, ...rules]: readonly HeaderRule[]): string[] {
  const byValue = Map.groupBy(rules, ({ headers }) => headers[name] ?? '');
  const values = [...byValue]
    .map(([value, group]) => ({ value, paths: group.flatMap(({ paths }) => paths) }))
    .sort((a, b) => b.paths.length - a.paths.length);
  const [usual, ...others] = values;
  return [
    `map $uri ${variable(name)} {`,
    ...others.flatMap(({ value, paths }) =>
      paths.map((path) => `  ${quote(pattern(path))} ${quote(value)};`),
    ),
    `  default ${quote(usual?.value ?? '')};`,
    '}',
  ];
}

function pattern(path: string): string {
  const literal = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return `~^${literal}${path.endsWith('/') ? '' : '$'}`;
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** Inside double quotes nginx reads `\` and `"`. */
function quote(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

/** Every text but HTML, which nginx always counts in. */
function textTypes(): string[] {
  const listed = compressible.flatMap((extension) => mediaTypes[extension] ?? []);
  return [...new Set([...listed, 'text/css', 'text/plain', 'application/json', 'image/svg+xml'])];
}
