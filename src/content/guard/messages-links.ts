import type { Message } from './messages.ts';

/** Messages about links and about things that must exist elsewhere in the content. */
export const linkMessages = {
  'link-scheme': {
    vi: 'Liên kết “{href}” không an toàn hoặc không dùng được. Hãy trỏ tới một bài dạng mục/khóa (ví dụ heritage/truong-luy) hoặc một địa chỉ https://.',
    en: 'The link “{href}” is unsafe or unusable. Point to an entry as collection/key (for example heritage/truong-luy) or to an https:// address.',
  },
  'link-path': {
    vi: 'Liên kết “{href}” viết thẳng địa chỉ trang. Hãy viết dạng mục/khóa, ví dụ heritage/truong-luy: trang web tự điền địa chỉ theo ngôn ngữ.',
    en: 'The link “{href}” spells out an address of this site. Write collection/key, for example heritage/truong-luy: the site fills in the address in the reader’s language.',
  },
  'link-bare': {
    vi: 'Địa chỉ “{href}” để trần trong câu. Hãy viết [chữ hiển thị]({href}) hoặc đưa nó vào sources.',
    en: 'The address “{href}” stands bare in the text. Write [words]({href}) or move it to the sources.',
  },
  'link-empty': {
    vi: 'Liên kết tới “{href}” không có chữ. Hãy viết [chữ mô tả trang đích]({href}).',
    en: 'The link to “{href}” has no words. Write [what the target is]({href}).',
  },
  'unknown-entry': {
    vi: 'Không có bài “{id}”. Hãy kiểm tra lại mục và khóa (tên tệp trước .vi.mdx){hint}',
    en: 'There is no entry “{id}”. Check the collection and the key (the file name before .vi.mdx){hint}',
  },
  'unknown-heading': {
    vi: 'Bài “{id}” không có tiêu đề nào mang mã “#{fragment}”{hint}',
    en: 'The entry “{id}” has no heading with the id “#{fragment}”{hint}',
  },
  'draft-entry': {
    vi: 'Bài “{id}” còn là bản nháp nên trang xuất bản không trỏ tới được. Hãy bỏ draft ở bài đó hoặc bỏ chỗ dẫn này.',
    en: 'The entry “{id}” is a draft, so published pages cannot point to it. Take “draft” out of it or remove this reference.',
  },
  'unknown-media': {
    vi: 'Không có ảnh “{id}” trong content/media. Hãy tạo {id}.yaml hoặc sửa mã ảnh{hint}',
    en: 'There is no picture “{id}” in content/media. Create {id}.yaml or correct the id{hint}',
  },
  'unknown-place': {
    vi: 'Không có địa điểm “{id}” trong content/geo/places.json{hint}',
    en: 'There is no place “{id}” in content/geo/places.json{hint}',
  },
  'unknown-data': {
    vi: 'Không có bảng số liệu “{id}” trong content/data/figures{hint}',
    en: 'There is no table “{id}” in content/data/figures{hint}',
  },
  'unknown-itinerary': {
    vi: 'Không có lịch trình “{id}” trong content/data/itineraries{hint}',
    en: 'There is no itinerary “{id}” in content/data/itineraries{hint}',
  },
  'stop-without-point': {
    vi: 'Nơi dừng “{id}” không có tọa độ dùng được. Hãy chọn một bài có place, hoặc một mã khác trong content/geo/places.json.',
    en: 'The stop “{id}” has no point that can be used. Choose an entry with a place, or another id of content/geo/places.json.',
  },
  'chart-column': {
    vi: 'Bảng “{table}” không có cột số “{column}”. Vẽ được: {allowed}.',
    en: 'The table “{table}” has no column of numbers “{column}”. It can draw: {allowed}.',
  },
  'chart-columns': {
    vi: 'Chỉ biểu đồ chấm (chart="dot") vẽ được hai cột cùng lúc.',
    en: 'Only a dot chart (chart="dot") can draw two columns at once.',
  },
  'chart-dates': {
    vi: 'Biểu đồ này cần cột đầu của bảng “{table}” là ngày. Hãy dùng chart="bar" hoặc chart="dot".',
    en: 'This chart needs dates in the first column of the table “{table}”. Use chart="bar" or chart="dot".',
  },
  'chart-years': {
    vi: 'Biểu đồ cột cần mỗi dòng của bảng “{table}” là một năm tròn. Hãy dùng chart="bar" hoặc chart="line".',
    en: 'A column chart needs a whole year in each row of the table “{table}”. Use chart="bar" or chart="line".',
  },
  'unknown-source': {
    vi: 'Không có nguồn mang mã “{id}”. Hãy thêm vào sources (bài viết: trong tệp tiếng Việt) hoặc sửa mã{hint}',
    en: 'There is no source with the id “{id}”. Add it to sources (of an article: in the Vietnamese file) or correct the id{hint}',
  },
  'unknown-route': {
    vi: 'Không có trang “{id}” của trang web. Dùng được: {allowed}.',
    en: 'The site has no page “{id}”. Allowed are: {allowed}.',
  },
  'unknown-topic': {
    vi: 'Không có chủ đề “{id}” trong content/data/topics.yaml{hint}',
    en: 'There is no topic “{id}” in content/data/topics.yaml{hint}',
  },
  'story-repeats': {
    vi: 'Tin “{key}” có hai lần trong news của hồ sơ này. Hãy xóa một dòng.',
    en: 'The article “{key}” stands twice in the news of this story. Take one line out.',
  },
  'glossary-form': {
    vi: 'Cách viết “{form}” đã thuộc từ {other} trong content/data/glossary. Mỗi cách viết một từ.',
    en: 'The form “{form}” already belongs to the word {other} in content/data/glossary. Each form belongs to one word.',
  },
  'duplicate-source': {
    vi: 'Mã nguồn “{id}” xuất hiện hai lần trong sources. Mỗi nguồn một mã.',
    en: 'The source id “{id}” stands twice in sources. Each source needs its own.',
  },
  'media-missing': {
    vi: 'Không thấy tệp ảnh {file} cạnh bản ghi này. Hãy chép ảnh vào content/media hoặc sửa tên.',
    en: 'The picture file {file} is not beside this record. Copy it into content/media or correct the name.',
  },
  'media-too-large': {
    vi: 'Ảnh {file} quá lớn ({found}; giới hạn {limit}). Hãy chạy: npm run shrink -- {path}',
    en: 'The picture {file} is too large ({found}; the limit is {limit}). Run: npm run shrink -- {path}',
  },
  'media-broken': {
    vi: 'Ảnh {file} bị hỏng hoặc không phải ảnh ({detail}). Hãy xuất lại từ bản gốc.',
    en: 'The picture {file} is damaged or no picture ({detail}). Export it again from the original.',
  },
  'media-private': {
    vi: 'Ảnh {file} còn mang dữ liệu của máy ảnh ({found}), có thể lộ nơi chụp và người chụp. Hãy chạy: npm run shrink -- {path}',
    en: 'The picture {file} still carries what the camera wrote ({found}), which may tell where and by whom it was taken. Run: npm run shrink -- {path}',
  },
  'media-type': {
    vi: 'Ảnh {file} thật ra là {found}. Chỉ nhận JPEG, PNG, WebP và AVIF; ảnh SVG có thể chứa mã nên không nhận.',
    en: 'The picture {file} is really {found}. Only JPEG, PNG, WebP and AVIF are taken; SVG can carry code and is refused.',
  },
} as const satisfies Record<string, Message>;
