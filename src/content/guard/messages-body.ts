import type { Message } from './messages.ts';

/** Messages about the text below the fields. */
export const bodyMessages = {
  'body-empty': {
    vi: 'Bài chưa có nội dung. Hãy viết ít nhất một đoạn dưới phần thông tin đầu tệp.',
    en: 'The article has no text. Write at least one paragraph below the fields.',
  },
  'body-esm': {
    vi: 'Dòng bắt đầu bằng “import” hoặc “export” là mã lập trình, bài viết không dùng. Hãy xóa dòng này; nếu là câu văn, hãy viết hoa hoặc đổi chữ đầu.',
    en: 'A line that begins with “import” or “export” is program code, which articles do not use. Remove it; if it is prose, start the line with another word.',
  },
  'body-expression': {
    vi: 'Có dấu ngoặc nhọn “{found}”. Bài viết không chạy mã lập trình: hãy xóa, hoặc dùng ngoặc tròn ( ).',
    en: 'Curly brackets were found: “{found}”. Articles run no code: remove them or use round brackets ( ).',
  },
  'body-html': {
    vi: 'Thẻ HTML <{name}> không được dùng trong bài. Hãy viết bằng Markdown hoặc dùng một trong các thẻ: {allowed}.',
    en: 'The HTML tag <{name}> may not be used. Write Markdown or use one of the elements: {allowed}.',
  },
  'body-element': {
    vi: 'Không có thẻ <{name}>. Các thẻ dùng được: {allowed}.',
    en: 'There is no element <{name}>. Allowed are: {allowed}.',
  },
  'body-attribute': {
    vi: 'Thẻ <{element}> không có thuộc tính “{name}”. Thuộc tính dùng được: {allowed}.',
    en: 'The element <{element}> has no attribute “{name}”. Allowed are: {allowed}.',
  },
  'body-event': {
    vi: 'Thuộc tính “{name}” chạy mã trong máy người đọc nên bị cấm. Hãy xóa nó.',
    en: 'The attribute “{name}” would run code in the reader’s browser and is forbidden. Remove it.',
  },
  'body-attribute-text': {
    vi: 'Thuộc tính “{name}” của <{element}> phải là chữ trong ngoặc kép, ví dụ {name}="…".',
    en: 'The attribute “{name}” of <{element}> must be text in double quotes, for example {name}="…".',
  },
  'body-spread': {
    vi: 'Thẻ <{element}> có đoạn mã trong ngoặc nhọn. Hãy xóa và viết từng thuộc tính dạng tên="giá trị".',
    en: 'The element <{element}> has code in curly brackets. Remove it and write each attribute as name="value".',
  },
  'body-attribute-missing': {
    vi: 'Thẻ <{element}> thiếu thuộc tính “{name}”. Hãy viết {name}="…".',
    en: 'The element <{element}> lacks the attribute “{name}”. Write {name}="…".',
  },
  'body-attribute-value': {
    vi: 'Giá trị “{value}” của thuộc tính “{name}” sai dạng: {help}.',
    en: 'The value “{value}” of the attribute “{name}” has the wrong form: {help}.',
  },
  'body-unclosed': {
    vi: 'Thẻ <{name}> chưa được đóng. Hãy thêm </{name}> (hoặc viết <{name} … /> nếu thẻ không bọc gì).',
    en: 'The element <{name}> is not closed. Add </{name}> (or write <{name} … /> where it holds nothing).',
  },
  'body-syntax': {
    vi: 'Chỗ này viết sai. Hay gặp: dấu < đứng trước chữ (hãy viết “nhỏ hơn”), thẻ thiếu dấu ngoặc kép, thẻ đóng mà chưa mở. Máy báo: {detail}',
    en: 'This place has a slip. Common causes: a < before a letter (write “less than”), an attribute without quotation marks, a closing tag without its opening one. The parser says: {detail}',
  },
  'body-comment': {
    vi: 'Chú thích kiểu <!-- --> không dùng được trong bài. Hãy xóa nó.',
    en: 'A comment <!-- --> cannot be used in an article. Remove it.',
  },
  'body-alone': {
    vi: 'Thẻ <{name}> phải đứng riêng: một dòng trống ở trên, một dòng trống ở dưới, không có chữ cùng dòng.',
    en: 'The element <{name}> must stand alone: an empty line above, an empty line below, no text on its line.',
  },
  'body-inline': {
    vi: 'Thẻ <{name}> đứng trong câu: mở, chữ và đóng trên cùng một dòng, không có đoạn văn hay danh sách bên trong.',
    en: 'The element <{name}> stands within a sentence: open it, write and close it on one line, without paragraphs or lists inside.',
  },
  'body-content': {
    vi: 'Thẻ <{name}> không bọc nội dung. Hãy viết <{name} … /> và bỏ phần bên trong.',
    en: 'The element <{name}> holds no content. Write <{name} … /> and remove what is inside.',
  },
  'body-hollow': {
    vi: 'Thẻ <{name}> đang trống. Hãy viết nội dung giữa <{name}> và </{name}>, hoặc xóa thẻ.',
    en: 'The element <{name}> is empty. Write its content between <{name}> and </{name}>, or remove it.',
  },
  'body-facts': {
    vi: 'Trong <Facts> chỉ có một danh sách, mỗi dòng dạng “- Nhãn: giá trị”.',
    en: '<Facts> holds one list only, each line of the form “- Label: value”.',
  },
  'body-h1': {
    vi: 'Tiêu đề một dấu # trùng với tiêu đề trang. Hãy dùng ## cho các mục trong bài.',
    en: 'A heading with one # repeats the title of the page. Use ## for the parts of the text.',
  },
  'body-heading-skip': {
    vi: 'Tiêu đề nhảy từ bậc {from} xuống bậc {to}. Hãy dùng {hashes}.',
    en: 'The heading jumps from level {from} to level {to}. Use {hashes}.',
  },
  'body-heading-deep': {
    vi: 'Tiêu đề bậc {to} quá sâu. Hãy dùng ##, ### hoặc ####.',
    en: 'A heading of level {to} is too deep. Use ##, ### or ####.',
  },
  'body-heading-empty': {
    vi: 'Có dấu # mà không có chữ. Hãy viết tiêu đề hoặc xóa dòng.',
    en: 'There is a # without text. Write the heading or remove the line.',
  },
  'body-construct': {
    vi: 'Kiểu viết <{name}> không dùng được trong bài (ví dụ ô đánh dấu). Hãy viết thành danh sách thường.',
    en: 'The construct <{name}> cannot be used (check boxes, for example). Write a plain list.',
  },
  'body-picture': {
    vi: 'Ảnh “{found}” chèn bằng ![ ]( ) không có tác giả và giấy phép. Hãy tạo bản ghi trong content/media rồi viết <Figure id="…" />.',
    en: 'The picture “{found}” is set with ![ ]( ), so it has no creator and licence. Make a record in content/media and write <Figure id="…" />.',
  },
  'not-claimed': {
    vi: 'Không được viết “{found}”: {reason} (Căn cứ: {source}.) Hãy sửa câu. Nếu câu này phủ nhận hay chỉ thuật lại, hãy chép nguyên cụm từ ấy vào trường mentions của tệp tiếng Việt.',
    en: '“{found}” may not be claimed: {reason} (Rests on: {source}.) Mend the sentence. Where it denies or only reports the claim, copy those words into the field “mentions” of the Vietnamese file.',
  },
  'mention-unused': {
    vi: 'mentions ghi “{wording}”, nhưng cả hai bản không có chỗ nào cần đến nó. Hãy xóa dòng này hoặc chép đúng cụm từ trong bài.',
    en: 'mentions holds “{wording}”, but nothing in either version needs it. Remove the line, or copy the words exactly as the text has them.',
  },
  'body-deep': {
    vi: 'Danh sách hoặc trích dẫn lồng nhau quá {limit} bậc. Hãy viết phẳng hơn.',
    en: 'Lists or quotations are nested more than {limit} levels deep. Write it flatter.',
  },
} as const satisfies Record<string, Message>;
