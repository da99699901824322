import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { mendFileText } from '../../src/content/guard/file-text.ts';
import { messages } from '../../src/content/guard/messages.ts';
import { ContentError, formatProblem, formatReport } from '../../src/content/guard/problem.ts';
import { readContent } from '../../src/content/read.ts';
import { byteReports, full } from './support/byte-reports.ts';
import { makeProject, original } from './support/project.ts';

/**
 * Each folder is a small project with something broken or hostile in it; `expected.txt` is the exact report: file,
 * line, column, code and both messages of every problem.
 */
const broken = fileURLToPath(new URL('../fixtures/broken/', import.meta.url));
const cases = readdirSync(broken).sort();
const article = 'content/culture/bai-thu.vi.mdx';
const text = 'Một đoạn văn đúng mẫu.';

async function reportOf(root: string): Promise<string> {
  const { problems } = await readContent(root);
  return problems.map(formatProblem).join('\n\n');
}

function expected(name: string): string {
  return readFileSync(join(broken, name, 'expected.txt'), 'utf8').trimEnd();
}

/** The report of one article made of bytes that would not survive in a repository. */
function reportOfBytes(bytes: string | Uint8Array): Promise<string> {
  return reportOf(makeProject({ [article]: bytes }));
}

describe('a broken project', () => {
  it.each(cases)('%s', async (name) => {
    expect(await reportOf(join(broken, name))).toBe(expected(name));
  });

  it('publishes nothing that is wrong', async () => {
    const harmless = ['link-to-draft', 'unknown-heading', 'unknown-related', 'unwritten'];
    for (const name of cases.filter((candidate) => !harmless.includes(candidate))) {
      const { content, problems } = await readContent(join(broken, name));
      const wrong = new Set(problems.map(({ file }) => file));
      expect(content.entries.filter(({ file }) => wrong.has(file))).toEqual([]);
    }
  });

  it('reports everything at once, by file and line, with the count', async () => {
    const { problems } = await readContent(join(broken, 'many-at-once'));
    const places = problems.map(({ file, line }) => `${file.slice(16)}:${line}`);
    expect(places).toEqual([
      'bai-thu.en.mdx:7',
      ...[9, 11, 14, 16, 16, 18].map((line) => `bai-thu.vi.mdx:${line}`),
      'khac.vi.mdx:2',
      'khac.vi.mdx:12',
    ]);
    const report = formatReport(problems);
    expect(report).toContain('Có 9 lỗi nội dung');
    expect(report).toContain('9 problem(s) in the content');
    expect(new ContentError(problems).message).toContain(report);
  });

  it('shows no control characters of a file on the terminal', async () => {
    const report = await reportOfBytes(
      original('<Note title="a" kind="\u001b[2Jx">\n\na\n\n</Note>'),
    );
    expect(report).not.toContain('\u001b');
    expect(report).toContain('[body-attribute-value]');
  });

  it('survives code that makes the JavaScript parser overflow its stack', async () => {
    const deep = `{${'('.repeat(60_000)}${')'.repeat(60_000)}}`;
    const report = await reportOfBytes(original(deep));
    expect(report).toContain(`${article}:13:1  [body-expression]`);
  });

  it('covers every message', () => {
    const seen = cases.flatMap((name) => [...expected(name).matchAll(/ {2}\[([a-z0-9-]+)\]$/gm)]);
    const inFixtures = seen.map(([, code]) => code ?? '');
    const covered = [...inFixtures, ...Object.keys(byteReports)];
    expect(Object.keys(messages).filter((code) => !covered.includes(code))).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(32);
  });
});

describe('the bytes of an article', () => {
  const good = original(text);
  const latin = Buffer.from(good.replace('văn', 'v\u00e3n'), 'latin1');

  it.each([
    ['file-bom', `\uFEFF${good}`],
    ['file-crlf', good.replaceAll('\n', '\r\n')],
    ['file-not-nfc', good.replace(text, text.normalize('NFD'))],
    ['file-control', good.replace('Một đoạn', 'Một\u202E đoạn')],
    ['file-not-utf8', latin],
    ['file-too-large', good.padEnd(5 * 1024 * 1024 - (Buffer.byteLength(good) - good.length), 'a')],
  ] as const)('%s', async (code, bytes) => {
    expect(await reportOfBytes(bytes)).toBe(full(code));
  });

  it('keeps lines and columns true where several slips meet', async () => {
    const bytes = `\uFEFF${original('<script />')}`.replaceAll('\n', '\r\n');
    const { problems } = await readContent(makeProject({ [article]: bytes }));
    const places = problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
    expect(places).toEqual(['file-bom 1:1', 'file-crlf 1:4', 'body-html 13:1']);
  });

  it('does not follow a link out of the project', async () => {
    const root = makeProject({ 'content/culture/README.md': '', 'secret.mdx': good });
    symlinkSync(join(root, 'secret.mdx'), join(root, article));
    expect(await reportOf(root)).toBe(full('file-link'));
  });

  it('does not pass over a link to a picture, a record or a folder', async () => {
    const root = makeProject({ 'secret/a.yaml': '', 'content/media/README.md': '' });
    for (const name of ['data', 'media/anh.webp', 'media/anh.yaml', 'geo']) {
      symlinkSync(join(root, 'secret'), join(root, 'content', name));
    }
    const { problems } = await readContent(root);
    expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'content/data file-link',
      'content/geo file-link',
      'content/media/anh.webp file-link',
      'content/media/anh.yaml file-link',
    ]);
  });

  it('are mended without a change to what is read', () => {
    const awkward = `\uFEFF${good.normalize('NFD').replaceAll('\n', '\r\n')}\u200B`;
    expect(mendFileText(awkward)).toBe(good);
    expect(mendFileText(good)).toBe(good);
  });
});

describe('a picture', () => {
  const record = `file: gom.png
kind: photograph
alt: { vi: Chum, en: A jar }
caption: { vi: Chum, en: A jar }
creator: Ai đó
licence: CC BY 4.0
source: Bảo tàng
year: 2020
`;
  const reportOfPicture = (bytes: string | Uint8Array) =>
    reportOf(makeProject({ 'content/media/gom.yaml': record, 'content/media/gom.png': bytes }));
  const png = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#a33' } })
      .png()
      .toBuffer();

  it('passes', async () => {
    expect(await reportOfPicture(await png(40, 30))).toBe('');
  });

  it('still carries what the camera wrote', async () => {
    const plain = await png(40, 30);
    const noted = await sharp(plain)
      .withExif({ IFD0: { Make: 'Camera' } })
      .toBuffer();
    expect(await reportOfPicture(noted)).toBe(full('media-private'));
  });

  it('is too large', async () => {
    expect(await reportOfPicture(await png(2401, 10))).toBe(full('media-too-large'));
  });

  it('is too heavy', async () => {
    const pixels = Buffer.alloc(1500 * 1300 * 3, 0).map(
      (_, index) => (index * 7919) ^ (index >> 3),
    );
    const raw = { width: 1500, height: 1300, channels: 3 } as const;
    const heavy = await sharp(pixels, { raw }).png({ compressionLevel: 0 }).toBuffer();
    const report = await reportOfPicture(heavy);
    expect(report).toContain('(5.6 MB; giới hạn 5.0 MB)');
    expect(report).toContain('(5.6 MB; the limit is 5.0 MB)');
  });

  it('is really a drawing that can carry code', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script/></svg>';
    expect(await reportOfPicture(svg)).toBe(full('media-type'));
  });

  it('was cut off', async () => {
    const whole = await sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#a33',
        noise: { type: 'gaussian', mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    const report = await reportOfPicture(whole.subarray(0, whole.length / 2));
    const [place] = byteReports['media-broken'];
    expect(report.startsWith(`${place}\n  Ảnh gom.png bị hỏng hoặc không phải ảnh (`)).toBe(true);
    expect(report).toContain(
      'Hãy xuất lại từ bản gốc.\n  The picture gom.png is damaged or no picture (',
    );
    expect(report).toMatch(/\)\. Export it again from the original\.$/);
  });

  it('is no picture at all', async () => {
    expect(await reportOfPicture('chỉ là chữ')).toContain('[media-broken]');
  });
});
