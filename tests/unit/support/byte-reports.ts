const article = 'content/culture/bai-thu.vi.mdx';

/** Problems of bytes by their code: what stands in the report, place and messages. */
export const byteReports = {
  'file-bom': [
    `${article}:1:1  [file-bom]`,
    'Đầu tệp có dấu BOM vô hình. Hãy chạy: npm run content -- --fix (hoặc lưu lại với mã “UTF-8”, không phải “UTF-8 with BOM”).',
    'The file begins with an invisible byte order mark. Run: npm run content -- --fix (or save it as “UTF-8”, not “UTF-8 with BOM”).',
  ],
  'file-crlf': [
    `${article}:1:4  [file-crlf]`,
    'Tệp dùng dấu xuống dòng kiểu Windows (CRLF). Hãy chạy: npm run content -- --fix (hoặc chọn “LF” ở góc dưới bên phải của VS Code rồi lưu).',
    'The file has Windows line ends (CRLF). Run: npm run content -- --fix (or choose “LF” at the lower right of VS Code and save).',
  ],
  'file-not-nfc': [
    `${article}:13:1  [file-not-nfc]`,
    `Chữ “${'Một'.normalize('NFD')}” được gõ bằng dấu rời (Unicode tổ hợp) nên tìm kiếm sẽ không thấy. Hãy chạy: npm run content -- --fix.`,
    `The letters “${'Một'.normalize('NFD')}” are typed with separate marks (decomposed Unicode), so search would miss them. Run: npm run content -- --fix.`,
  ],
  'file-control': [
    `${article}:13:4  [file-control]`,
    'Có ký tự vô hình U+202E (thường do dán từ Word hoặc trang web) làm hỏng tìm kiếm và có thể đảo chữ. Hãy chạy: npm run content -- --fix.',
    'There is an invisible character U+202E (usually pasted from Word or a web page), which breaks search and can turn text around. Run: npm run content -- --fix.',
  ],
  'file-not-utf8': [
    `${article}:1:1  [file-not-utf8]`,
    'Tệp không phải mã UTF-8 nên chữ Việt sẽ hỏng. Hãy mở tệp trong trình soạn thảo và lưu lại với mã “UTF-8”.',
    'The file is not UTF-8, so Vietnamese letters would break. Open it in your editor and save it with the encoding “UTF-8”.',
  ],
  'file-too-large': [
    `${article}:1:1  [file-too-large]`,
    'Tệp nặng 5120 KB, giới hạn là 256 KB. Một bài viết không cần nhiều thế: hãy xóa phần dán nhầm, ảnh thì để trong content/media.',
    'The file has 5120 KB, the limit is 256 KB. No article needs that: remove what was pasted by mistake; pictures belong in content/media.',
  ],
  'file-link': [
    `${article}:1:1  [file-link]`,
    '“bai-thu.vi.mdx” là liên kết tới tệp hay thư mục khác (symlink). Hãy chép chính nó vào đây.',
    '“bai-thu.vi.mdx” is a link to another file or folder (symlink). Copy the original itself to this place.',
  ],
  'media-too-large': [
    'content/media/gom.yaml:1:1  [media-too-large]',
    'Ảnh gom.png quá lớn (2401 × 10 px; giới hạn 2400 px). Hãy chạy: npm run shrink -- content/media/gom.png',
    'The picture gom.png is too large (2401 × 10 px; the limit is 2400 px). Run: npm run shrink -- content/media/gom.png',
  ],
  'media-private': [
    'content/media/gom.yaml:1:1  [media-private]',
    'Ảnh gom.png còn mang dữ liệu của máy ảnh (EXIF), có thể lộ nơi chụp và người chụp. Hãy chạy: npm run shrink -- content/media/gom.png',
    'The picture gom.png still carries what the camera wrote (EXIF), which may tell where and by whom it was taken. Run: npm run shrink -- content/media/gom.png',
  ],
  'media-type': [
    'content/media/gom.yaml:1:1  [media-type]',
    'Ảnh gom.png thật ra là SVG. Chỉ nhận JPEG, PNG, WebP và AVIF; ảnh SVG có thể chứa mã nên không nhận.',
    'The picture gom.png is really SVG. Only JPEG, PNG, WebP and AVIF are taken; SVG can carry code and is refused.',
  ],
  'media-broken': ['content/media/gom.yaml:1:1  [media-broken]'],
} as const;

/** The whole report of one such problem. */
export function full(code: keyof typeof byteReports): string {
  return byteReports[code].join('\n  ');
}
