import { describe, expect, it } from 'vitest';
import { type BrowserIo, findBrowser, usualPlaces } from '../../scripts/run/browser.mjs';

interface Machine {
  platform?: NodeJS.Platform;
  env?: NodeJS.ProcessEnv;
  isRoot?: boolean;
  /** Files that are there. */
  files?: string[];
  /** Files that are there but do not start. */
  broken?: string[];
  /** What running a program brings about: the name of the program (or "playwright") to the files that appear. */
  brings?: Record<string, string[]>;
}

const ownBrowser = '/cache/ms-playwright/chrome';

function machine({
  platform = 'linux',
  env = {},
  isRoot = false,
  files = [],
  broken = [],
  brings = {},
}: Machine) {
  const present = new Set([...files, ...broken]);
  const ran: string[] = [];
  const io: BrowserIo = {
    platform,
    env,
    isRoot,
    exists: (path) => present.has(path),
    run: async (command, args) => {
      ran.push([command, ...args].join(' '));
      if (args[0] === '--version') return { code: broken.includes(command) ? 127 : 0 };
      const files = brings[`${command} ${args[0]}`] ?? [];
      for (const file of files) present.add(file);
      return { code: files.length > 0 ? 0 : 1 };
    },
    playwrightBrowser: async () => ownBrowser,
    playwrightInstall: () => ({ command: 'playwright', args: ['install', 'chromium'] }),
    log: () => {},
  };
  return { io, ran };
}

describe('findBrowser', () => {
  it('takes the browser of CHROMIUM_PATH before any other', async () => {
    const { io } = machine({
      env: { CHROMIUM_PATH: '/opt/mine' },
      files: ['/opt/mine', '/usr/bin/chromium'],
    });
    expect(await findBrowser(io)).toEqual({ executablePath: '/opt/mine' });
  });

  it('does not pass over a wrong CHROMIUM_PATH in silence', async () => {
    const { io } = machine({ env: { CHROMIUM_PATH: '/opt/gone' }, files: ['/usr/bin/chromium'] });
    await expect(findBrowser(io)).rejects.toThrow(
      /Hãy sửa[\s\S]*CHROMIUM_PATH names "\/opt\/gone"/,
    );
  });

  it('takes an installed browser without downloading anything', async () => {
    const { io, ran } = machine({ files: ['/usr/bin/google-chrome', ownBrowser] });
    expect(await findBrowser(io)).toEqual({ executablePath: '/usr/bin/google-chrome' });
    expect(ran).toEqual(['/usr/bin/google-chrome --version']);
  });

  it('passes over a program that does not start', async () => {
    const { io } = machine({
      broken: ['/usr/bin/chromium-browser'],
      files: ['/usr/bin/google-chrome-stable'],
    });
    expect(await findBrowser(io)).toEqual({ executablePath: '/usr/bin/google-chrome-stable' });
  });

  it("takes Playwright's own browser where it is downloaded already", async () => {
    const { io, ran } = machine({ files: [ownBrowser] });
    expect(await findBrowser(io)).toEqual({});
    expect(ran).toEqual([`${ownBrowser} --version`]);
  });

  it('downloads one where there is none', async () => {
    const { io, ran } = machine({ brings: { 'playwright install': [ownBrowser] } });
    expect(await findBrowser(io)).toEqual({});
    expect(ran[0]).toBe('playwright install chromium');
  });

  it('installs one with apt as root where the download fails', async () => {
    const { io, ran } = machine({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      brings: { 'apt-get install': ['/usr/bin/chromium'] },
    });
    expect(await findBrowser(io)).toEqual({ executablePath: '/usr/bin/chromium' });
    expect(ran.map((command) => command.split(' ', 2).join(' '))).toEqual([
      'playwright install',
      'apt-get update',
      'apt-get install',
      '/usr/bin/chromium --version',
    ]);
  });

  it('turns to apt where the downloaded browser lacks libraries', async () => {
    const { io } = machine({
      isRoot: true,
      files: ['/usr/bin/apt-get'],
      broken: [ownBrowser],
      brings: { 'apt-get install': ['/usr/bin/chromium'] },
    });
    expect(await findBrowser(io)).toEqual({ executablePath: '/usr/bin/chromium' });
  });

  it('says in both languages what to type where nothing helps, and leaves apt alone without the right to it', async () => {
    const { io, ran } = machine({ files: ['/usr/bin/apt-get'] });
    await expect(findBrowser(io)).rejects.toThrow(
      /gõ: sudo apt-get install chromium\n.*type: sudo apt-get install/,
    );
    expect(ran.some((command) => command.startsWith('apt-get'))).toBe(false);
  });

  it('trusts an installed browser on Windows without starting it, which would open a window', async () => {
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const { io, ran } = machine({
      platform: 'win32',
      env: { ProgramFiles: 'C:\\Program Files' },
      files: [chrome],
    });
    expect(await findBrowser(io)).toEqual({ executablePath: chrome });
    expect(ran).toEqual([]);
  });
});

describe('usualPlaces', () => {
  it('knows the folders of macOS, the home folder included', () => {
    const places = usualPlaces({ platform: 'darwin', env: { HOME: '/Users/lan' } });
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/lan/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  it('leaves out folders that Windows does not name', () => {
    const places = usualPlaces({
      platform: 'win32',
      env: { LOCALAPPDATA: 'C:\\Users\\Lan\\AppData\\Local' },
    });
    expect(places.every((place) => place.startsWith('C:\\Users\\Lan\\AppData\\Local\\'))).toBe(
      true,
    );
  });
});
