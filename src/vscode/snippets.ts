import { type ElementName, elementRules } from '../content/guard/elements.ts';
import type { Localised } from '../i18n/locales.ts';

export interface Snippet {
  readonly scope: string;
  readonly prefix: readonly string[];
  readonly body: readonly string[];
  readonly description: string;
}

/** What editors type to get an element, beside its name, and what it is for. */
const elements: Readonly<Record<ElementName, Localised<string> & { readonly word: string }>> = {
  Figure: { word: 'anh', vi: 'Ảnh trong content/media', en: 'A picture of content/media' },
  Drawing: { word: 'hinhve', vi: 'Hình vẽ nét', en: 'A line drawing' },
  Facts: { word: 'thongtin', vi: 'Bảng thông tin chính', en: 'A table of facts' },
  Quote: { word: 'trichdan', vi: 'Lời trích có nguồn', en: 'A sourced quotation' },
  Note: { word: 'ghichu', vi: 'Ghi chú bên lề', en: 'An aside' },
  Map: { word: 'bando', vi: 'Bản đồ các điểm', en: 'A map of points' },
  Data: { word: 'solieu', vi: 'Bảng số liệu', en: 'A table of figures' },
  Itinerary: { word: 'lichtrinh', vi: 'Lịch trình gợi ý', en: 'A suggested trip' },
  Bibliography: { word: 'thumuc', vi: 'Thư mục tài liệu', en: 'The bibliography' },
  Festivals: { word: 'lehoi', vi: 'Các ngày lễ sắp tới', en: 'The coming feasts' },
  Sources: {
    word: 'danhsachnguon',
    vi: 'Danh sách nguồn đặt ở đây',
    en: 'The list of sources, here',
  },
  Term: { word: 'tu', vi: 'Từ tiếng Việt trong bài tiếng Anh', en: 'A Vietnamese word in English' },
  Cite: { word: 'nguon', vi: 'Dấu chỉ nguồn', en: 'The mark of a source' },
};

/**
 * Snippets of VS Code: every element with the attributes that it must have, and a source for the fields. Elements and
 * attributes are those of the guard.
 */
export function snippets(): Record<string, Snippet> {
  const names = Object.keys(elementRules) as ElementName[];
  const ofElements = names.map((name): [string, Snippet] => {
    const { word, vi, en } = elements[name];
    const body = elementBody(name);
    return [
      name,
      { scope: 'mdx,markdown', prefix: [name, word], body, description: `${vi} / ${en}` },
    ];
  });
  return { ...Object.fromEntries(ofElements), source };
}

const source: Snippet = {
  scope: 'mdx,markdown,yaml',
  prefix: ['source', 'themnguon'],
  body: [
    '- id: s${1:2}',
    '  title: ${2:Tên bài hoặc tài liệu}',
    '  publisher: ${3:Nơi công bố}',
    '  date: ${4:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}',
    '  url: ${5:https://}',
  ],
  description: 'Một nguồn trong sources / A source in sources',
};

function elementBody(name: ElementName): string[] {
  const { content, attributes } = elementRules[name];
  const required = Object.entries(attributes).filter(([, rule]) => rule.required);
  const given = required.map(
    ([attribute, { pattern }], index) =>
      ` ${attribute}="${placeholder(index + 1, attribute, choicesOf(pattern))}"`,
  );
  const start = `<${name}${given.join('')}`;
  const inside = required.length + 1;
  switch (content) {
    case 'none':
      return [`${start} />`];
    case 'text':
      return [`${start}>\${${inside}:$TM_SELECTED_TEXT}</${name}>`];
    case 'facts': {
      const line = `- \${${inside}:Nhãn}: \${${inside + 1}:giá trị}`;
      return [`${start}>`, '', line, '', `</${name}>`];
    }
    default:
      return [`${start}>`, '', `\${${inside}:…}`, '', `</${name}>`];
  }
}

function placeholder(number: number, name: string, choices: readonly string[]): string {
  return choices.length > 0 ? `\${${number}|${choices.join(',')}|}` : `\${${number}:${name}}`;
}

/** The words of a pattern that is a list of them. */
function choicesOf(pattern: RegExp | undefined): string[] {
  const list = /^\^\((?:\?:)?([a-z|-]+)\)\$$/.exec(pattern?.source ?? '')?.[1];
  return list?.split('|') ?? [];
}
