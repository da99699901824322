import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/content/model.ts';
import { readContent } from '../../src/content/read.ts';
import { archiveReport } from '../../src/report/archive-report.ts';
import { newsRow, textRow } from '../../src/report/rows.ts';

/**
 * The figures of the report, counted again from the raw files with regular expressions: nothing here uses the reader,
 * the schemas or the report itself.
 */
interface Raw {
  readonly locale: 'vi' | 'en';
  readonly key: string;
  readonly fields: string;
  readonly body: string;
}

function rawFiles(pattern: string): Raw[] {
  return globSync(pattern).flatMap((path): Raw[] => {
    const [, fields = '', body = ''] = parts.exec(readFileSync(path, 'utf8')) ?? [];
    const [key = '', locale] = basename(path).split('.');
    // The original says for both versions that they are drafts.
    const original =
      locale === 'en' ? readFileSync(path.replace(/\.en\.mdx$/, '.vi.mdx'), 'utf8') : fields;
    if (/^draft: true$/m.test(original)) return [];
    return [{ locale: locale === 'en' ? 'en' : 'vi', key, fields, body }];
  });
}

const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

const field = ({ fields }: Raw, name: string) =>
  new RegExp(`^${name}: *["']?([^"'\\n]*?)["']? *$`, 'm').exec(fields)?.[1] ?? '';

function topicsOf(raw: Raw): string[] {
  const inline = /^topics: *\[([^\]]*)\]/m.exec(raw.fields)?.[1];
  const listed = /^topics:\n((?: +- .*\n)+)/m.exec(raw.fields)?.[1];
  return (inline?.split(',') ?? listed?.split('\n') ?? [])
    .map((topic) => topic.replace(/^ *- */, '').trim())
    .filter((topic) => topic !== '');
}

/** Words that begin with a letter or digit, once the marks of Markdown and the elements are gone. */
function wordsOf({ body }: Raw): number {
  return (
    body
      .replace(/<[^>]*>/g, ' ')
      .replace(/\]\([^)]*\)/g, ' ')
      .replace(/^\s*(?:\d+\.|[-*>#|]+)\s/gm, ' ')
      .match(/(?<![^\s*_[("“‘|])[\p{L}\p{N}]\S*/gu)?.length ?? 0
  );
}

const news = rawFiles('content/news/**/*.mdx');
const originals = news.filter(({ locale }) => locale === 'vi');
const tally = (keys: readonly string[]) => {
  const counts: Record<string, number> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
};
const report = await (async () => {
  const { content } = await readContent(process.cwd());
  const isNews = (entry: Entry): entry is Entry<'news'> => entry.collection === 'news';
  return archiveReport(
    content.entries.filter(isNews).map(newsRow),
    content.entries.filter((entry) => !isNews(entry)).map(textRow),
    Object.keys(content.topics),
  );
})();
const counts = (lines: readonly { key: string; count: { articles: { vi: number } } }[]) =>
  Object.fromEntries(
    lines.map(({ key, count }) => [key, count.articles.vi]).filter(([, count]) => count !== 0),
  );

describe('the report’s figures, counted again from the files', () => {
  it('articles and pictures in each language', () => {
    const pictures = (raw: Raw) => {
      const original = originals.find(({ key }) => key === raw.key);
      const lead =
        original && field(original, 'quiet') !== 'true' ? field(original, 'picture') : '';
      const inText = [...raw.body.matchAll(/<Figure id="([^"]+)"/g)].map(([, id]) => id);
      return new Set([lead, ...inText].filter((id) => id !== '')).size;
    };
    for (const locale of ['vi', 'en'] as const) {
      const own = news.filter((raw) => raw.locale === locale);
      expect(report.total.articles[locale]).toBe(own.length);
      expect(report.total.pictures[locale]).toBe(
        own.map(pictures).reduce((sum, count) => sum + count, 0),
      );
    }
    expect(originals.length).toBeGreaterThan(90);
  });

  it('words in each language, within half a per cent', () => {
    for (const locale of ['vi', 'en'] as const) {
      const own = news.filter((raw) => raw.locale === locale);
      const words = own.map(wordsOf).reduce((sum, count) => sum + count, 0);
      const counted = report.total.words[locale];
      expect(Math.abs(counted - words) / words, `${locale}: ${counted}, ${words}`).toBeLessThan(
        0.005,
      );
    }
  });

  it('years, sections, topics and months', () => {
    expect(counts(report.years)).toEqual(
      tally(originals.map((raw) => field(raw, 'date').slice(0, 4))),
    );
    expect(counts(report.sections)).toEqual(tally(originals.map((raw) => field(raw, 'section'))));
    expect(counts(report.topics)).toEqual(tally(originals.flatMap(topicsOf)));
    expect(counts(report.compiled)).toEqual(
      tally(originals.map((raw) => field(raw, 'compiled').slice(0, 7))),
    );
    for (const { key, sections } of report.years) {
      const own = originals.filter((raw) => field(raw, 'date').startsWith(key));
      expect(counts(sections)).toEqual(tally(own.map((raw) => field(raw, 'section'))));
    }
  });

  it('translations', () => {
    const english = new Map(
      news.filter(({ locale }) => locale === 'en').map((raw) => [raw.key, raw]),
    );
    const dates = originals.flatMap((raw) => {
      const translation = english.get(raw.key);
      return translation
        ? [[field(translation, 'translated'), field(raw, 'checked')] as const]
        : [];
    });
    const outdated = dates.filter(([done, checked = '']) => done !== '' && done < checked).length;
    expect(report.translations).toMatchObject({
      missing: originals.length - dates.length,
      outdated,
      complete: dates.length - outdated,
      undated: dates.filter(([done]) => done === '').length,
    });
  });

  it('permanent pages', () => {
    const others = rawFiles('content/!(news)/**/*.mdx');
    for (const locale of ['vi', 'en'] as const) {
      const own = others.filter((raw) => raw.locale === locale);
      expect(report.permanent.articles[locale]).toBe(own.length);
    }
  });
});
