/**
 * Types of the files that servers do not know by themselves, or know differently from one version to the next.
 * Extension without the dot → media type. Text is UTF-8 throughout.
 */
export const mediaTypes: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex',
  csv: 'text/csv',
  epub: 'application/epub+zip',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
  js: 'text/javascript',
  mjs: 'text/javascript',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Files that shrink when packed; pictures, fonts, books and Pagefind's files are packed already. */
export const compressible = [
  'bib',
  'css',
  'csv',
  'geojson',
  'html',
  'ics',
  'js',
  'json',
  'mjs',
  'svg',
  'txt',
  'webmanifest',
  'xml',
];
