import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/content/tree.ts';
import { feedBody, fullAddresses } from '../../src/outputs/feed/body-html.ts';
import { type Feed, moment } from '../../src/outputs/feed/item.ts';
import { jsonFeed } from '../../src/outputs/feed/json-feed.ts';
import { rssFeed } from '../../src/outputs/feed/rss.ts';
import { sourcesHtml } from '../../src/outputs/feed/sources-html.ts';
import { newsSitemap } from '../../src/outputs/news-sitemap.ts';

const html = '<p>Đoạn một &amp; “hai” <a href="https://example.org/vi/#a">x</a></p>\n]]>';

const feed: Feed = {
  locale: 'vi',
  title: 'Quảng Ngãi – Đối ngoại & kiều bào',
  description: 'Mô tả <ngắn>',
  page: 'https://example.org/vi/tin-tuc/muc/doi-ngoai/',
  self: 'https://example.org/vi/tin-tuc/muc/doi-ngoai/rss.xml',
  publisher: 'Trang web',
  items: [
    {
      url: 'https://example.org/vi/tin-tuc/bai/',
      title: 'Bài “một” & <hai>',
      summary: 'Tóm tắt & thêm',
      html,
      published: moment('2026-11-24'),
      happened: 'Sự kiện: 2013',
      tags: ['Đối ngoại', 'Lào & Campuchia'],
    },
  ],
};

const options = {
  guides: [
    { locale: 'vi' as const, title: 'Đây là nguồn tin', text: 'Sao chép địa chỉ & dán.' },
    { locale: 'en' as const, title: 'This is a feed', text: 'Copy the address.' },
  ],
  onSite: 'Đọc trên trang web',
  stylesheet: '/sub/feed.css',
};

const xml = await rssFeed(feed, options);

describe('a feed as RSS, as feedsmith reads it', () => {
  const parsed = parseRssFeed(xml);
  const item = parsed.items?.[0];

  it('tells whose feed it is, in what language and where it stands', () => {
    expect(parsed).toMatchObject({
      title: feed.title,
      description: feed.description,
      link: feed.page,
      language: 'vi',
      atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
    });
  });

  it('carries the whole article and the day on which it was compiled', () => {
    expect(item).toMatchObject({
      title: 'Bài “một” & <hai>',
      description: 'Tóm tắt & thêm',
      link: 'https://example.org/vi/tin-tuc/bai/',
      guid: { value: 'https://example.org/vi/tin-tuc/bai/', isPermaLink: true },
      content: { encoded: html },
      dc: { creators: ['Trang web'] },
    });
    expect(item?.categories?.map(({ name }) => name)).toEqual(['Đối ngoại', 'Lào & Campuchia']);
    expect(new Date(String(item?.pubDate)).toISOString()).toBe('2026-11-24T05:00:00.000Z');
  });

  it('names a style sheet with its type, before the root', () => {
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?><\?xml-stylesheet type="text\/css" href="\/sub\/feed.css"\?><rss /,
    );
  });

  it('explains itself in both languages, its own first', () => {
    const languages = [...xml.matchAll(/<xhtml:section lang="(\w+)">/g)].map((match) => match[1]);
    expect(languages).toEqual(['vi', 'en']);
    expect(xml).toContain('<xhtml:p>Sao chép địa chỉ &amp; dán.</xhtml:p>');
  });

  it('shows each item with a link, its day and its summary, in this order', () => {
    expect(xml).toMatch(
      /<xhtml:article><xhtml:h2><xhtml:a href="[^"]*">Bài “một” &amp; &lt;hai&gt;<\/xhtml:a><\/xhtml:h2><xhtml:p>Sự kiện: 2013<\/xhtml:p><xhtml:p>Tóm tắt &amp; thêm<\/xhtml:p><\/xhtml:article>/,
    );
  });
});

describe('a feed as JSON Feed, as feedsmith reads it', () => {
  it('says the same', () => {
    expect(parseJsonFeed(jsonFeed(feed))).toMatchObject({
      title: feed.title,
      home_page_url: feed.page,
      feed_url: feed.self,
      language: 'vi',
      authors: [{ name: 'Trang web' }],
      items: [
        {
          id: 'https://example.org/vi/tin-tuc/bai/',
          url: 'https://example.org/vi/tin-tuc/bai/',
          title: 'Bài “một” & <hai>',
          summary: 'Tóm tắt & thêm',
          content_html: html,
          date_published: '2026-11-24T05:00:00.000Z',
          tags: ['Đối ngoại', 'Lào & Campuchia'],
        },
      ],
    });
  });
});

describe('the body of an article in a feed', () => {
  const url = 'https://example.org/sub/vi/tin-tuc/bai/';
  const context = {
    url,
    finish: (text: string) => text.replace('entry:', '/sub/vi/'),
    figure: async (id: string) => `<figure><img src="/_astro/${id}.webp"></figure>`,
    table: async (id: string) => `<table><caption>${id}</caption></table>`,
    onPage: 'Xem trên trang',
  };
  const element = (name: string, props = {}, blocks: Block[] = []) =>
    ({ kind: 'element', name, props, blocks }) as Block;

  it('has full addresses for pages, places of the page and pictures, and leaves foreign ones', () => {
    expect(
      fullAddresses(
        '<a href="/sub/vi/a/?q=1&amp;r=2">a</a><a href="#source-s1">1</a><img src="/b.webp"><a href="https://x.vn/a">x</a><a href="mailto:a@b.vn">m</a>',
        url,
      ),
    ).toBe(
      '<a href="https://example.org/sub/vi/a/?q=1&amp;r=2">a</a><a href="https://example.org/sub/vi/tin-tuc/bai/#source-s1">1</a><img src="https://example.org/b.webp"><a href="https://x.vn/a">x</a><a href="mailto:a@b.vn">m</a>',
    );
  });

  it('keeps notes, quotations, pictures and tables and points at what only the page can show', async () => {
    const text: Block = { kind: 'html', html: '<p><a href="entry:x/">chữ</a></p>' };
    const body = await feedBody(
      [
        text,
        element('Note', { title: 'Chú <ý>' }, [text]),
        element('Quote', { by: 'A & B' }, [text]),
        element('Figure', { id: 'ly-son' }),
        element('Data', { id: 'grdp' }),
        element('Map', { places: 'a b', title: 'Bản đồ' }),
        element('Sources'),
      ],
      context,
    );
    const words = '<p><a href="https://example.org/sub/vi/x/">chữ</a></p>';
    expect(body.split('\n')).toEqual([
      words,
      `<aside><p><strong>Chú &lt;ý&gt;</strong></p>${words}</aside>`,
      `<blockquote>${words}<p>– A &amp; B</p></blockquote>`,
      '<figure><img src="https://example.org/_astro/ly-son.webp"></figure>',
      '<table><caption>grdp</caption></table>',
      `<p><a href="${url}">Xem trên trang</a></p>`,
      '',
    ]);
  });

  it('closes with its sources', () => {
    const sources = [
      {
        id: 's1',
        title: 'A & B',
        publisher: 'Báo',
        date: '2022',
        url: 'https://x.vn/',
        lang: 'vi',
      },
      { id: 's2', title: 'C', publisher: 'D', lang: 'en' },
    ];
    expect(sourcesHtml(sources, 'Nguồn', 'vi')).toBe(
      '<h2>Nguồn</h2><ol><li><cite><a href="https://x.vn/">A &amp; B</a></cite>. Báo, 2022</li><li><cite lang="en">C</cite>. D</li></ol>',
    );
    expect(sourcesHtml([], 'Nguồn', 'vi')).toBe('');
  });
});

describe('the news sitemap', () => {
  const article = (compiled: string) => ({
    url: `https://example.org/vi/${compiled}/`,
    locale: 'vi' as const,
    title: 'A & B',
    compiled,
  });
  const name = { vi: 'Quảng Ngãi', en: 'Quảng Ngãi' };

  it('names articles of the last two days only, by the day on which they were compiled', () => {
    const days = ['2026-11-21', '2026-11-22', '2026-11-24', '2026-11-25'];
    const sitemap = newsSitemap(days.map(article), '2026-11-24', name);
    expect(
      [...sitemap.matchAll(/<news:publication_date>([^<]*)/g)].map((match) => match[1]),
    ).toEqual(['2026-11-22', '2026-11-24']);
    expect(sitemap).toContain('<news:title>A &amp; B</news:title>');
  });

  it('may be empty', () => {
    expect(newsSitemap([], '2026-11-24', name)).toMatch(/<urlset [^>]*><\/urlset>\n$/);
  });
});
