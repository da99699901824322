import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureInstalled, installWay, isInstalled } from '../../scripts/run/install.mjs';

let folder: string;
let runs: string[][];

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  folder = mkdtempSync(join(tmpdir(), 'run-install-'));
  runs = [];
  writeFileSync(join(folder, 'package-lock.json'), '{"version":1}');
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function runner(code: number, ciOutput?: string) {
  return async (_command: string, args: readonly string[]) => {
    runs.push([...args]);
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    const failed = ciOutput !== undefined && args.includes('ci');
    return { code: failed ? 1 : code, timedOut: false, ms: 0, output: failed ? ciOutput : '' };
  };
}

describe('ensureInstalled', () => {
  it('installs once, then leaves it alone', async () => {
    expect(await ensureInstalled({ folder, runner: runner(0) })).toBe('installed');
    expect(await ensureInstalled({ folder, runner: runner(0) })).toBe('present');
    expect(runs).toHaveLength(1);
    expect(runs[0]).toContain('ci');
  });

  it('installs again when the lock file has changed', async () => {
    await ensureInstalled({ folder, runner: runner(0) });
    writeFileSync(join(folder, 'package-lock.json'), '{"version":2}');
    expect(await ensureInstalled({ folder, runner: runner(0) })).toBe('installed');
  });

  it('installs into a folder of unknown origin', async () => {
    mkdirSync(join(folder, 'node_modules'));
    expect(await ensureInstalled({ folder, runner: runner(0) })).toBe('installed');
  });

  it('does not take a failed installation for a finished one', async () => {
    await ensureInstalled({ folder, runner: runner(0) });
    writeFileSync(join(folder, 'package-lock.json'), '{"version":2}');
    await expect(ensureInstalled({ folder, runner: runner(1) })).rejects.toThrow(
      /kiểm tra mạng[\s\S]*Check the network/,
    );
    writeFileSync(join(folder, 'package-lock.json'), '{"version":1}');
    expect(isInstalled(folder)).toBe(false);
  });

  it('completes a lock file that lacks parts for this computer, without writing it', async () => {
    expect(await ensureInstalled({ folder, runner: runner(0, 'npm error code EUSAGE') })).toBe(
      'installed',
    );
    expect(runs.map((args) => args.includes('ci'))).toEqual([true, false]);
    expect(runs[1]).toContain('install');
    expect(runs[1]).toContain('--no-save');
  });

  it('does not try another way when the network fails', async () => {
    const failing = ensureInstalled({ folder, runner: runner(0, 'npm error code ENOTFOUND') });
    await expect(failing).rejects.toThrow(/ENOTFOUND[\s\S]*Check the network/);
    expect(runs).toHaveLength(1);
  });

  it('says what to do about a Node that is too old', async () => {
    await expect(
      ensureInstalled({ folder, runner: runner(0), nodeVersion: '18.20.1' }),
    ).rejects.toThrow(/cần Node 20[\s\S]*version 20 or newer/);
    expect(runs).toEqual([]);
  });
});

describe('installWay', () => {
  it('does not delete the Node that it runs on where the system forbids it', () => {
    const inside = join(folder, 'node_modules', 'node', 'bin', 'node.exe');
    expect(installWay(folder, 'win32', inside)).toBe('install');
    expect(installWay(folder, 'win32', 'C:\\nodejs\\node.exe')).toBe('ci');
    expect(installWay(folder, 'linux', inside)).toBe('ci');
  });
});
