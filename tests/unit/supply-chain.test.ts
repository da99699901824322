import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const lock = read('package-lock.json') as { packages: Record<string, Locked> };
const locked = Object.entries(lock.packages).filter(([path]) => path !== '');
const direct = { ...manifest.dependencies, ...manifest.devDependencies };
const nameOf = (path: string) => path.split('node_modules/').at(-1) ?? '';

/**
 * Licences that a public site under free licences may be built with. Everything but the typefaces and what is bundled
 * for the browser stays on the machine that builds; LGPL is libvips, which sharp links dynamically.
 */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
]);

/** Packages whose lock entry names no licence, with the one that their own files name. */
const readByHand: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

/** Every licence of an AND, at least one of an OR (SPDX expressions without nesting, which is all there is). */
function isAllowed(expression: string): boolean {
  const bare = expression.replace(/[()]/g, '');
  return bare
    .split(' AND ')
    .every((part) => part.split(' OR ').some((licence) => allowed.has(licence.trim())));
}

describe('the packages', () => {
  it('are pinned to one version each', () => {
    const loose = Object.entries(direct).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });

  it('are locked by a digest, and come from the npm registry', () => {
    expect(locked.length).toBeGreaterThan(300);
    const weak = locked.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
    expect(weak.map(([path]) => path)).toEqual([]);
    // `npm install --omit-lockfile-registry-resolved` leaves the address out for the registry and only for it.
    const elsewhere = locked.filter(
      ([, { resolved }]) =>
        resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    );
    expect(elsewhere.map(([path]) => path)).toEqual([]);
  });

  it('have licences that are allowed', () => {
    const others = locked
      .map(([path, { license }]) => [nameOf(path), license ?? readByHand[nameOf(path)] ?? 'none'])
      .filter(([, licence]) => !isAllowed(licence ?? 'none'));
    expect(others).toEqual([]);
  });

  it('run no install script but the approved ones', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = [...new Set(running.map(([path]) => nameOf(path)))].sort();
    expect(names).toEqual(Object.keys(manifest.allowScripts).sort());
  });

  it('are each justified in docs/dependencies.md', () => {
    const reasons = readFileSync('docs/dependencies.md', 'utf8');
    const silent = Object.keys(direct).filter((name) => {
      const family = name.startsWith('@types/') ? '@types/*' : name;
      return !reasons.includes(`\`${family}\``);
    });
    expect(silent).toEqual([]);
  });
});
