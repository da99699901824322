/** Header names and values; an empty object where nothing is added. */
export type Headers = Readonly<Record<string, string>>;

/**
 * Headers for some files of the site. No file is in two rules, but for the first, which is for every file and shares no
 * header with the others: hosts that read `_headers` join two values of one header with a comma instead of taking the
 * nearer one.
 */
export interface HeaderRule {
  /** `/` alone for all files, else folders at the top of the site (`/_astro/`) and files there (`/robots.txt`). */
  readonly paths: readonly string[];
  readonly headers: Headers;
}

/** Files whose name holds a digest of their content. */
const hashed = ['/_astro/'];
/** Pictures that feed readers and social networks show on their own pages. */
const shownElsewhere = ['/_astro/', '/share/'];

/** Nothing that the pages use is left open. */
const permissions = [
  'accelerometer',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
];

/**
 * The headers of the whole site.
 *
 * - HSTS without `includeSubDomains`: the host's other names are not ours to decide on.
 * - Everything is public and no page has cookies, so any site may read any file (`Access-Control-Allow-Origin`), but
 *   only pictures may be embedded elsewhere (CORP).
 *
 * @param policy the Content-Security-Policy, from `readPolicy`
 * @param entries names of the files and folders at the top of the built site; folders end with a slash
 */
export function headerRules(policy: string, entries: readonly string[]): readonly HeaderRule[] {
  const everywhere: Headers = {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Access-Control-Allow-Origin': '*',
  };
  const groups = new Map<string, { headers: Headers; paths: string[] }>();
  for (const path of entries.map((entry) => `/${entry}`).sort()) {
    const headers = headersByFolder(path);
    const key = JSON.stringify(headers);
    const group = groups.get(key) ?? { headers, paths: [] };
    group.paths.push(path);
    groups.set(key, group);
  }
  return [{ paths: ['/'], headers: everywhere }, ...groups.values()];
}

function headersByFolder(path: string): Headers {
  return {
    'Cache-Control': hashed.includes(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Cross-Origin-Resource-Policy': shownElsewhere.includes(path) ? 'cross-origin' : 'same-origin',
  };
}

/** What the answer to a request for `path` must carry by the rules. */
export function headersFor(path: string, rules: readonly HeaderRule[]): Headers {
  const own = rules.filter((rule) => rule.paths.some((pattern) => applies(pattern, path)));
  return Object.assign({}, ...own.map(({ headers }) => headers));
}

function applies(pattern: string, path: string): boolean {
  if (pattern === '/index.html') return path === '/' || path === pattern;
  return pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern;
}
