import { counterpartLocale, type Localised } from '../../i18n/locales.ts';
import type { CollectionName } from '../collections.ts';
import { originalSchemas } from '../schema/index.ts';
import { translation } from '../schema/text.ts';
import { jsonSchemaOf } from './fields.ts';
import { commentedFields, type Values } from './frontmatter.ts';
import { unwritten } from './unwritten.ts';

/** What a new article is to be. */
export interface ArticlePlan {
  readonly collection: CollectionName;
  readonly key: string;
  /** `null` where the title is still to be written. */
  readonly title: Localised<string | null>;
  readonly slug: Localised<string>;
  /** The fields of the Vietnamese file that are not text. */
  readonly shared: Values;
}

export interface NewFile {
  /** Path from the project folder. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

const intro: Localised<string> = {
  vi:
    '# Bài mới, còn là bản nháp. Dòng bắt đầu bằng # là lời giải thích, không lên trang, xóa được.\n' +
    '# Thay mọi chỗ ghi CẦN VIẾT trong ngoặc vuông; xong cả hai tệp thì xóa dòng draft: true.\n' +
    '# A new article, still a draft. Lines that begin with # explain; they are not shown and may go.\n',
  en:
    '# Bài mới. Thay mọi chỗ ghi TO WRITE trong ngoặc vuông; các trường khác tự lấy từ tệp tiếng Việt.\n' +
    '# A new article. Replace every TO WRITE in brackets; all other fields come from the Vietnamese file.\n',
};

const body: Localised<string> = {
  vi: `${unwritten.vi} Đoạn mở đầu, hai hoặc ba câu: việc gì, ở đâu, khi nào, theo nguồn nào<Cite id="s1" />.

${unwritten.vi} Các đoạn sau, mỗi đoạn một ý. Bài dài thì chia phần, mỗi phần một dòng tiêu đề bắt đầu bằng hai dấu thăng.`,
  en: `${unwritten.en} The opening, two or three sentences: what, where, when, after which source<Cite id="s1" />.

${unwritten.en} More paragraphs, one thought each, the same as in the Vietnamese text, with the same figures.`,
};

/** The two files of a new article: a draft that the guard accepts. News lies in the folder of its year. */
export function articleFiles(plan: ArticlePlan): NewFile[] {
  const { collection, key, shared } = plan;
  const year = String(shared['date'] ?? '').slice(0, 4);
  const folder = `content/${collection}${collection === 'news' ? `/${year}` : ''}`;
  return (['vi', 'en'] as const).map((locale) => {
    const schema = locale === 'vi' ? originalSchemas[collection] : translation;
    const other = plan.title[counterpartLocale(locale)];
    const title = plan.title[locale] ?? `${unwritten[locale]} ${other ?? ''}`.trim().slice(0, 90);
    const values = {
      title,
      slug: plan.slug[locale],
      ...(locale === 'vi' ? inherited(shared) : {}),
    };
    const fields = commentedFields(jsonSchemaOf(schema), values, locale);
    return {
      path: `${folder}/${key}.${locale}.mdx`,
      content: `---\n${intro[locale]}\n${fields}---\n\n${body[locale]}\n`,
    };
  });
}

/** The first source has the handle that the text cites; only pages about the site itself may do without. */
function inherited(shared: Values): Values {
  return { sources: [{ id: 's1' }], ...shared, draft: true };
}
