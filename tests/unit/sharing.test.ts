import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { facebookLink, mailLink } from '../../src/sharing/links.ts';
import { qrCode } from '../../src/sharing/qr-code.ts';

const url = 'https://quang-ngai.example/vi/tin-tuc/sa-huynh-di-tich-quoc-gia-dac-biet/';

/** The dark modules that a path paints, as rows of `#` and spaces. */
function paint(size: number, path: string): string[] {
  const rows = Array.from({ length: size }, () => Array<string>(size).fill(' '));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(width); step += 1) {
      const row = rows[Number(y)];
      if (row) row[Number(x) + step] = '#';
    }
  }
  return rows.map((row) => row.join(''));
}

describe('the QR code of an address', () => {
  const { size, path } = qrCode(url);
  const rows = paint(size, path);

  it('paints the modules of the code, each once, and nothing else', () => {
    const code = encode(url, { ecc: 'M', border: 0 });
    const inner = rows.slice(4, -4).map((row) => row.slice(4, -4));
    expect(inner).toEqual(code.data.map((row) => row.map((dark) => (dark ? '#' : ' ')).join('')));
    expect(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, '')).toBe('');
  });

  it('has a margin of four light modules and an eye in three corners', () => {
    const margin = ' '.repeat(size);
    expect([...rows.slice(0, 4), ...rows.slice(-4)]).toEqual(Array(8).fill(margin));
    expect(rows.every((row) => row.startsWith('    ') && row.endsWith('    '))).toBe(true);
    const eye = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######'];
    const corner = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7));
    const far = size - 11;
    expect(corner(4, 4)).toEqual(eye);
    expect(corner(far, 4)).toEqual(eye);
    expect(corner(4, far)).toEqual(eye);
  });

  it('refuses what no code can hold', () => {
    expect(() => qrCode('x'.repeat(3000))).toThrow();
  });
});

describe('links for sharing', () => {
  it('hands Facebook the whole address', () => {
    const address = new URL(facebookLink(`${url}?a=1&b=2`));
    expect(address.origin + address.pathname).toBe('https://www.facebook.com/sharer/sharer.php');
    expect(address.searchParams.get('u')).toBe(`${url}?a=1&b=2`);
  });

  it('writes a letter without addressee whose lines, marks and spaces survive', () => {
    const link = mailLink('Đọc: “Sa Huỳnh” & muối', ['Xin gửi', '', url]);
    expect(link.startsWith('mailto:?subject=')).toBe(true);
    expect(link).not.toMatch(/[+\s]/);
    const [, query = ''] = link.split('?');
    const fields = Object.fromEntries(
      query.split('&').map((part) => part.split('=').map(decodeURIComponent)),
    );
    expect(fields).toEqual({
      subject: 'Đọc: “Sa Huỳnh” & muối',
      body: `Xin gửi\r\n\r\n${url}`,
    });
  });
});
