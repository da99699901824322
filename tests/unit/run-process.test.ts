import { createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { freePort, isFree } from '../../scripts/run/ports.mjs';
import { run, seconds } from '../../scripts/run/process.mjs';
import { npm } from '../../scripts/run/tools.mjs';

const node = process.execPath;

afterEach(() => {
  vi.restoreAllMocks();
});

describe('run', () => {
  it('tells how the program ended', async () => {
    const result = await run(node, ['-e', 'console.log("xin chào"); process.exit(3)'], {
      quiet: true,
    });
    expect(result).toMatchObject({ code: 3, timedOut: false, output: 'xin chào\n' });
  });

  it('does not fail over a program that is not there', async () => {
    expect((await run('/nowhere/program', [], { quiet: true })).code).toBe(127);
  });

  it('ends a program that takes too long', async () => {
    const result = await run(node, ['-e', 'setTimeout(() => {}, 60_000)'], {
      quiet: true,
      limitMs: 300,
    });
    expect(result).toMatchObject({ code: 124, timedOut: true });
    expect(result.ms).toBeLessThan(5_000);
  });

  it.skipIf(process.platform === 'win32')(
    'does not wait for what the program leaves behind',
    async () => {
      const result = await run('sh', ['-c', 'sleep 60 & exit 0'], { quiet: true });
      expect(result.code).toBe(0);
      expect(result.ms).toBeLessThan(10_000);
    },
  );

  it('gives a sign of life when the program is silent', async () => {
    const written: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    await run(node, ['-e', 'setTimeout(() => {}, 900)'], {
      label: 'Dựng trang / Build',
      silenceMs: 500,
    });
    expect(written.join('')).toMatch(/^… Dựng trang \/ Build: \d\.\d s\n/);
  });
});

describe('ports', () => {
  it('passes over a port that someone listens on', async () => {
    const first = await freePort(45_200);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(first, '127.0.0.1', resolve));
    try {
      expect(await isFree(first)).toBe(false);
      expect(await freePort(first)).toBeGreaterThan(first);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe('npm', () => {
  it('is the npm that started the script', () => {
    const env = { npm_execpath: '/usr/lib/npm-cli.js', npm_node_execpath: node };
    expect(npm(['ci'], env, 'linux')).toEqual({
      command: node,
      args: ['/usr/lib/npm-cli.js', 'ci'],
    });
  });

  it('is the one in PATH when the script was started without npm', () => {
    expect(npm(['ci'], {}, 'linux')).toEqual({ command: 'npm', args: ['ci'] });
  });
});

it('seconds are rounded when there are many', () => {
  expect([seconds(1_234), seconds(61_400)]).toEqual(['1.2 s', '61 s']);
});
