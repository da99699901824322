import type { Message } from './messages.ts';

/** Messages about a file as a whole: its name, its bytes, its counterpart. */
export const fileMessages = {
  'file-name': {
    vi: 'Tên tệp “{name}” không đúng dạng. Hãy đặt tên <khóa>.vi.mdx hoặc <khóa>.en.mdx; khóa chỉ gồm chữ thường không dấu, số và gạch nối.',
    en: 'The file name “{name}” has the wrong form. Name it <key>.vi.mdx or <key>.en.mdx; a key has lower-case letters without marks, digits and hyphens only.',
  },
  'file-too-large': {
    vi: 'Tệp nặng {size} KB, giới hạn là {limit} KB. Một bài viết không cần nhiều thế: hãy xóa phần dán nhầm, ảnh thì để trong content/media.',
    en: 'The file has {size} KB, the limit is {limit} KB. No article needs that: remove what was pasted by mistake; pictures belong in content/media.',
  },
  'file-not-utf8': {
    vi: 'Tệp không phải mã UTF-8 nên chữ Việt sẽ hỏng. Hãy mở tệp trong trình soạn thảo và lưu lại với mã “UTF-8”.',
    en: 'The file is not UTF-8, so Vietnamese letters would break. Open it in your editor and save it with the encoding “UTF-8”.',
  },
  'file-bom': {
    vi: 'Đầu tệp có dấu BOM vô hình. Hãy chạy: npm run content -- --fix (hoặc lưu lại với mã “UTF-8”, không phải “UTF-8 with BOM”).',
    en: 'The file begins with an invisible byte order mark. Run: npm run content -- --fix (or save it as “UTF-8”, not “UTF-8 with BOM”).',
  },
  'file-crlf': {
    vi: 'Tệp dùng dấu xuống dòng kiểu Windows (CRLF). Hãy chạy: npm run content -- --fix (hoặc chọn “LF” ở góc dưới bên phải của VS Code rồi lưu).',
    en: 'The file has Windows line ends (CRLF). Run: npm run content -- --fix (or choose “LF” at the lower right of VS Code and save).',
  },
  'file-not-nfc': {
    vi: 'Chữ “{found}” được gõ bằng dấu rời (Unicode tổ hợp) nên tìm kiếm sẽ không thấy. Hãy chạy: npm run content -- --fix.',
    en: 'The letters “{found}” are typed with separate marks (decomposed Unicode), so search would miss them. Run: npm run content -- --fix.',
  },
  'file-control': {
    vi: 'Có ký tự vô hình {found} (thường do dán từ Word hoặc trang web) làm hỏng tìm kiếm và có thể đảo chữ. Hãy chạy: npm run content -- --fix.',
    en: 'There is an invisible character {found} (usually pasted from Word or a web page), which breaks search and can turn text around. Run: npm run content -- --fix.',
  },
  'duplicate-key': {
    vi: 'Khóa “{key}” đã có ở tệp {other}. Mỗi bài một khóa trong mỗi mục: hãy đổi tên một trong hai cặp tệp.',
    en: 'The key “{key}” is taken by {other}. A key may stand once in a collection: rename one of the two pairs.',
  },
  'duplicate-slug': {
    vi: 'Địa chỉ “{slug}” đã được dùng ở tệp {other}. Hãy sửa dòng slug cho khác đi.',
    en: 'The address “{slug}” is used by {other} already. Change the slug.',
  },
  'record-name': {
    vi: 'Tên tệp “{name}” không đúng dạng. Hãy đặt tên <mã>.yaml; mã chỉ gồm chữ thường không dấu, số và gạch nối.',
    en: 'The file name “{name}” has the wrong form. Name it <id>.yaml; an id has lower-case letters without marks, digits and hyphens only.',
  },
  'duplicate-record': {
    vi: 'Mã “{id}” đã có ở tệp {other}. Mã là tên tệp, mỗi mã một tệp trong cả thư mục và các thư mục con: hãy đổi tên hoặc xóa một tệp.',
    en: 'The id “{id}” is taken by {other}. The id is the file name and may stand once in the folder and the folders below it: rename or remove one of the two.',
  },
  'record-misplaced': {
    vi: 'Tệp dữ liệu “{name}” không nằm ở chỗ nào được đọc, nên không lên trang. Hãy chuyển nó vào một trong: {allowed}.',
    en: 'The data file “{name}” lies where nothing reads it, so it would not appear. Move it to one of: {allowed}.',
  },
  'file-link': {
    vi: '“{name}” là liên kết tới tệp hay thư mục khác (symlink). Hãy chép chính nó vào đây.',
    en: '“{name}” is a link to another file or folder (symlink). Copy the original itself to this place.',
  },
  'folder-unknown': {
    vi: 'Không có mục “{name}”, nên các tệp trong đó không lên trang. Các thư mục có trong content: {allowed}.',
    en: 'There is no collection “{name}”, so its files would not appear. The folders of content are: {allowed}.',
  },
  'slug-reserved': {
    vi: 'Địa chỉ “{slug}” đã dành cho một trang do hệ thống tạo. Hãy sửa dòng slug cho khác đi.',
    en: 'The address “{slug}” belongs to a page that the site makes itself. Change the slug.',
  },
  unwritten: {
    vi: 'Bài không còn là bản nháp mà vẫn còn chỗ “{found}” của lệnh npm run new. Hãy viết nốt chỗ ấy, hoặc ghi lại draft: true trong tệp tiếng Việt.',
    en: 'The article is no draft any more, but still has a “{found}” from npm run new. Write what is missing, or put draft: true back into the Vietnamese file.',
  },
  'missing-original': {
    vi: 'Bản tiếng Anh này chưa có bản gốc tiếng Việt. Hãy tạo tệp {expected}.',
    en: 'This English text has no Vietnamese original. Create {expected}.',
  },
} as const satisfies Record<string, Message>;
