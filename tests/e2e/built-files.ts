import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../../src/i18n/base-path.mjs';

export interface BuiltPage {
  /** Address from the root of the site, without BASE_PATH: `/vi/di-san/`. */
  readonly path: string;
  readonly html: string;
}

/** Where the frozen site lies (`scripts/visual-site.ts`). */
export const frozenDist = '.visual/dist';

/** Names of all files of a build, with slashes: `vi/rss.xml`. */
export function builtFiles(dist = 'dist'): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
}

/** Every HTML page of a build, read once. */
export function builtPages(dist = 'dist'): BuiltPage[] {
  return builtFiles(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({
      path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
      html: readFileSync(join(dist, file), 'utf8'),
    }));
}

/** The path that a page names, full address or not, as `BuiltPage` has it: without host and BASE_PATH. */
export function sitePathOf(address: string): string {
  return new URL(address, 'https://site').pathname.slice(basePath().length - 1);
}

/** Values of an attribute in a page, entities of addresses decoded. */
export function attributeValues(html: string, name: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
}

/** A thing of schema.org that a page describes to machines. */
export interface Thing {
  readonly '@context': string;
  readonly '@type': string;
  readonly [name: string]: unknown;
}

export function structuredData(html: string): Thing[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g);
  return [...blocks].map((match) => JSON.parse(match[1] ?? '') as Thing);
}
