import { encode } from 'uqr';

/** Modules of light margin on each side that readers need (ISO/IEC 18004). */
const quietZone = 4;

/** A QR code as one SVG path: `size` is the side of its square in modules, margin included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/**
 * The QR code of a text. Level M repairs up to 15 % of the code: enough for a crease or a stain on paper. Throws where
 * the text is longer than a code can hold (about 2,300 bytes).
 */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return { size, path: data.map((row, y) => rowPath(row, y)).join('') };
}

/** The dark runs of a row as rectangles one module high. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let start = -1;
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x] && start < 0) start = x;
    if (row[x] || start < 0) continue;
    path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    start = -1;
  }
  return path;
}
