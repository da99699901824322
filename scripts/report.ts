import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatReport } from '../src/content/guard/problem.ts';
import type { Entry } from '../src/content/model.ts';
import { readContent } from '../src/content/read.ts';
import catalogue from '../src/i18n/catalogues/vi/translation.json' with { type: 'json' };
import { readArguments } from '../src/report/arguments.ts';
import { periodDocument } from '../src/report/period-document.ts';
import { periodReport } from '../src/report/period-report.ts';
import { newsRow, textRow } from '../src/report/rows.ts';
import { reportCsv } from '../src/report/write-csv.ts';
import { reportHtml } from '../src/report/write-html.ts';
import { reportMarkdown } from '../src/report/write-markdown.ts';

/**
 * `npm run report -- --from 2018-01 --to 2018-12`: writes the periodic report that item III.1 of the plan of 2018 asks
 * for, in Vietnamese, as Markdown, CSV and HTML into `report/` or `--out`. Articles are counted by the day on which they
 * were compiled; `--by event` counts them by what they tell of.
 */
const root = process.cwd();
const { options, problem } = readArguments(process.argv.slice(2));
if (options === null) stop(problem);

const { content, problems } = await readContent(root);
if (problems.length > 0) stop(formatReport(problems));

const isNews = (entry: Entry): entry is Entry<'news'> => entry.collection === 'news';
const { period, basis, out } = options;
const report = periodReport(
  content.entries.filter(isNews).map(newsRow),
  content.entries.filter((entry) => !isNews(entry)).map(textRow),
  period,
  basis,
  Object.keys(content.topics),
);
const sections: Readonly<Record<string, string>> = catalogue.newsSection;
const document = periodDocument(report, {
  section: (key) => sections[key] ?? key,
  topic: (key) => content.topics[key]?.vi.label ?? key,
});

const name = `bao-cao-${period.from}-${period.to}${basis === 'event' ? '-theo-su-kien' : ''}`;
await mkdir(resolve(root, out), { recursive: true });
for (const [ending, text] of [
  ['md', reportMarkdown(document)],
  ['csv', reportCsv(document)],
  ['html', reportHtml(document)],
] as const) {
  const file = join(out, `${name}.${ending}`);
  await writeFile(resolve(root, file), text);
  console.log(`Đã ghi / written: ${file}`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
