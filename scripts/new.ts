import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { addFiles } from '../src/content/draft/add-files.ts';
import { articleFiles, type NewFile } from '../src/content/draft/article.ts';
import { type Flags, planArticle } from '../src/content/draft/article-answers.ts';
import type { Ask } from '../src/content/draft/dialogue.ts';
import { planMedia } from '../src/content/draft/media-answers.ts';
import { Refusal } from '../src/content/draft/refusal.ts';
import { topicChoices, usualTopics } from '../src/content/draft/topics.ts';
import { formatProblem } from '../src/content/guard/problem.ts';
import { readContent } from '../src/content/read.ts';
import { locales } from '../src/i18n/locales.ts';
import { entryPath } from '../src/i18n/routes.ts';

/**
 * `npm run new`: makes the two files of an article, or with `-- media <picture>` the record of a picture, after asking
 * what they are to be. With any option nothing is asked:
 * `npm run new -- news --title "…" --date 2026-11-20 --section heritage`. Writes all or nothing.
 */
const root = process.cwd();
const names = [
  ...['title', 'title-en', 'key', 'slug', 'slug-en', 'date', 'section', 'topics', 'kind'],
  ...['as-of', 'territory', 'news'],
  ...['id', 'alt-vi', 'alt-en', 'caption-vi', 'caption-en', 'creator', 'licence', 'source', 'year'],
];

try {
  const { positionals, flags } = readArguments(process.argv.slice(2));
  const [kind, path] = positionals;
  const dialogue = Object.keys(flags).length === 0 ? openDialogue() : null;
  try {
    const ask = dialogue?.ask ?? null;
    await (kind === 'media' ? addMedia(path, flags, ask) : addArticle(kind, flags, ask));
  } finally {
    dialogue?.close();
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`\n${error.message}\n\nChưa ghi gì. / Nothing was written.`);
  process.exitCode = 1;
}

async function addArticle(kind: string | undefined, flags: Flags, ask: Ask | null): Promise<void> {
  const { content } = await readContent(root, { drafts: true });
  const usual = usualTopics(content);
  const topics = topicChoices(content);
  const usualTopic = (section: string) => usual.get(section);
  const plan = await planArticle(kind, { flags, ask, topics, usualTopic });
  await write(articleFiles(plan));
  const { collection, slug } = plan;
  const pages = locales.map((locale) => entryPath({ collection, locale, slug: slug[locale] }));
  console.log(
    '\nViết vào hai tệp ấy, xem bằng npm run dev, kiểm tra bằng npm run content; xong thì xóa dòng draft: true.\n' +
      'Write in these files, look with npm run dev, check with npm run content; when done remove the line draft: true.\n' +
      `\nĐịa chỉ trên trang / addresses on the site: ${pages.join(' ')}`,
  );
  const isGuess = plan.collection === 'news' && !ask && flags['topics'] === undefined;
  if (isGuess) {
    const chosen = String(plan.shared['topics']);
    console.log(
      `\nChủ đề tạm chọn theo mục tin: ${chosen}. Hãy xem lại trường topics.\n` +
        `The topic was chosen after the section: ${chosen}. Check the field topics.`,
    );
  }
}

async function addMedia(path: string | undefined, flags: Flags, ask: Ask | null): Promise<void> {
  if (path === undefined) {
    throw new Refusal(
      'Thiếu tệp ảnh. Ví dụ: npm run new -- media anh.jpg',
      'The picture is missing. For example: npm run new -- media photo.jpg',
    );
  }
  const { id, picture, files } = await planMedia(path, flags, ask);
  await write(files);
  const { width, height, bytes, isSmall } = picture;
  console.log(`${width} × ${height} px, ${Math.round(bytes.length / 1024)} KB`);
  if (isSmall) {
    console.log(
      'Ảnh nhỏ, sẽ mờ trên màn hình rộng; có bản lớn hơn thì nên dùng.\n' +
        'The picture is small and will look blurred on wide screens; use a larger one if there is one.',
    );
  }
  console.log(
    `\nĐặt ảnh vào bài: <Figure id="${id}" />; làm ảnh đầu trang: picture: ${id}\n` +
      `To show it in a text: <Figure id="${id}" />; as the lead picture: picture: ${id}`,
  );
}

async function write(files: readonly NewFile[]): Promise<void> {
  const problems = await addFiles(root, files);
  if (problems.length > 0) {
    const list = problems.map(formatProblem).join('\n\n');
    throw new Refusal(list, '\nHãy chọn giá trị khác. / Choose other values.');
  }
  for (const { path } of files) console.log(`Đã ghi / written: ${path}`);
}

function readArguments(args: readonly string[]): { positionals: string[]; flags: Flags } {
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  try {
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const flags = Object.entries(values).map(([name, value]) => [
      name,
      String(value).normalize('NFC').trim(),
    ]);
    return { positionals, flags: Object.fromEntries(flags) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const list = names.map((name) => `--${name}`).join(' ');
    throw new Refusal(
      `Có tham số không hiểu được (${detail}). Các tham số: ${list}`,
      `There is an argument that is not known. The arguments are: ${list}`,
    );
  }
}

/** Questions on the terminal. Lines are taken one by one, so that answers may also come from a file. */
function openDialogue(): { ask: Ask; close: () => void } {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    process.stdout.write(`\n${question}`);
    const { value, done } = await lines.next();
    if (done) throw new Refusal('Đã dừng giữa chừng.', 'Stopped before the end.');
    return String(value).normalize('NFC').trim();
  };
  return { ask, close: () => terminal.close() };
}
