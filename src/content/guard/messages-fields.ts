import type { Message } from './messages.ts';

/** Messages about the fields between the two `---` lines, and about records in YAML files. */
export const fieldMessages = {
  'frontmatter-missing': {
    vi: 'Đầu tệp thiếu phần thông tin. Dòng đầu tiên phải là ---, sau đó là title, slug, description…, rồi một dòng --- nữa.',
    en: 'The fields are missing. The first line must be ---, then come title, slug, description …, then another ---.',
  },
  'yaml-tab': {
    vi: 'Dòng này thụt đầu dòng bằng phím Tab. Hãy xóa đi và dùng dấu cách (hai dấu cho mỗi bậc).',
    en: 'This line is indented with a tab. Delete it and use spaces (two for each level).',
  },
  'yaml-syntax': {
    vi: 'Phần thông tin đầu tệp viết sai cú pháp YAML. Hay gặp: thiếu dấu cách sau dấu hai chấm, thiếu dấu ngoặc kép đóng, hoặc tiêu đề có dấu hai chấm mà không đặt trong ngoặc kép. Máy báo: {detail}',
    en: 'The fields are not valid YAML. Common causes: no space after a colon, a quotation mark not closed, a title with a colon that is not in quotation marks. The parser says: {detail}',
  },
  'field-missing': {
    vi: 'Thiếu trường “{field}”. Hãy thêm: {field}: … ({help})',
    en: 'The field “{field}” is missing. Add: {field}: … ({help})',
  },
  'field-unknown': {
    vi: 'Không có trường nào tên “{field}”. Hãy xóa dòng này hoặc sửa tên; các trường được phép: {allowed}.',
    en: 'There is no field “{field}”. Remove the line or correct the name; allowed are: {allowed}.',
  },
  'field-of-original': {
    vi: 'Trường “{field}” chỉ viết trong tệp tiếng Việt, bản tiếng Anh tự lấy theo. Hãy xóa dòng này.',
    en: 'The field “{field}” stands in the Vietnamese file only; the English page takes it from there. Remove this line.',
  },
  'field-type': {
    vi: 'Trường “{field}” có giá trị sai kiểu: cần {expected}.',
    en: 'The field “{field}” has the wrong kind of value: expected {expected}.',
  },
  'field-empty': {
    vi: 'Trường “{field}” để trống. Hãy viết giá trị sau dấu hai chấm hoặc xóa dòng này.',
    en: 'The field “{field}” is empty. Write a value after the colon or remove the line.',
  },
  'field-short': {
    vi: 'Trường “{field}” quá ngắn hoặc trống: cần ít nhất {limit}.',
    en: 'The field “{field}” is too short or empty: at least {limit} needed.',
  },
  'field-long': {
    vi: 'Trường “{field}” quá dài: tối đa {limit} ký tự.',
    en: 'The field “{field}” is too long: {limit} characters at most.',
  },
  'field-range': {
    vi: 'Trường “{field}” nằm ngoài khoảng cho phép (giới hạn {limit}).',
    en: 'The field “{field}” is out of range (the limit is {limit}).',
  },
  'field-column': {
    vi: 'Không có cột “{field}”. Hãy thêm nó vào columns hoặc sửa tên; các cột đang có: {allowed}.',
    en: 'There is no column “{field}”. Add it to columns or correct the name; the columns are: {allowed}.',
  },
  'territories-mixed': {
    vi: 'Bảng có số của nhiều lãnh thổ ({found}). Số của hai lãnh thổ không được xếp thành một dãy: hãy tách bảng, hoặc thêm mixed: true và nói rõ trong note chúng khác nhau thế nào.',
    en: 'The rows belong to several territories ({found}). Figures of two territories do not make one series: split the table, or add mixed: true and say in note how they differ.',
  },
  'field-choice': {
    vi: 'Trường “{field}” không nhận giá trị này. Hãy chọn một trong: {allowed}.',
    en: 'The field “{field}” does not take this value. Choose one of: {allowed}.',
  },
  'field-date': {
    vi: 'Trường “{field}” không phải ngày hợp lệ. Hãy viết năm-tháng-ngày, ví dụ 2018-03-16.',
    en: 'The field “{field}” is not a valid date. Write year-month-day, for example 2018-03-16.',
  },
  'field-future': {
    vi: 'Trường “{field}” là một ngày chưa tới. Hãy kiểm tra lại năm và tháng.',
    en: 'The field “{field}” is a day that has not come yet. Check the year and the month.',
  },
  'field-slug': {
    vi: 'Trường “{field}” chỉ nhận chữ thường không dấu, số và gạch nối, ví dụ truong-luy.',
    en: 'The field “{field}” takes lower-case letters without marks, digits and hyphens only, for example truong-luy.',
  },
  'field-url': {
    vi: 'Trường “{field}” phải là địa chỉ đầy đủ bắt đầu bằng https:// hoặc http://. Không có thì bỏ dòng này.',
    en: 'The field “{field}” must be a full address that begins with https:// or http://. Leave it out where there is none.',
  },
  'date-order': {
    vi: 'Ngày kết thúc (endDate) đứng trước ngày bắt đầu (date). Hãy kiểm tra năm và tháng của cả hai; sự kiện một ngày thì xóa endDate.',
    en: 'The last day (endDate) comes before the first (date). Check the year and the month of both; an event of one day has no endDate.',
  },
  'period-order': {
    vi: 'Niên đại có from muộn hơn to. Hãy đổi chỗ hai năm; năm trước Công nguyên viết số âm, nên -200 sớm hơn -100.',
    en: 'The period has from later than to. Change the two years round; years before our era are negative, so -200 is earlier than -100.',
  },
  'period-range': {
    vi: 'Dòng thời gian vẽ từ năm {earliest} đến nay, nên “{field}” phải nằm trong đó. Hãy kiểm tra dấu âm và số chữ số; nếu di tích cổ hơn, hãy bỏ period và viết niên đại trong bài.',
    en: 'The timeline is drawn from the year {earliest} to today, and “{field}” must lie within. Check the minus sign and the digits; for what is older leave period out and give the years in the text.',
  },
  'festival-day': {
    vi: 'Tháng {month} dương lịch không có ngày {day}. Hãy sửa day hoặc month; nếu nguồn nói ngày cuối tháng, đó là ngày {last}.',
    en: 'Month {month} of the solar calendar has no day {day}. Correct day or month; where the source says the last day of the month, that is day {last}.',
  },
  'festival-never': {
    vi: 'Quy tắc này không cho ngày nào trong 100 năm tới. Hãy kiểm tra day, month và rhythm; ngày 29 tháng 2 chỉ có trong năm nhuận.',
    en: 'This rule gives no day in the next 100 years. Check day, month and rhythm; 29 February comes in leap years only.',
  },
  'field-form': {
    vi: 'Trường “{field}” viết sai dạng. {help}',
    en: 'The field “{field}” has the wrong form. {help}',
  },
} as const satisfies Record<string, Message>;
