import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { attributeValues, builtPages } from './built-files.ts';

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).map((file) =>
  file.replaceAll('\\', '/'),
);
const named = (ending: string) => files.filter((file) => file.endsWith(ending));
const read = (file: string) => readFileSync(join('dist', file), 'utf8');

test.describe('the files, as other people’s parsers read them', () => {
  test.beforeEach(({ viewport }) => {
    test.skip(viewport?.width !== 1440, 'reads the build, the screen does not matter');
  });

  test('every RSS feed has its JSON twin with the same articles in full', () => {
    const feeds = named('/rss.xml');
    expect(feeds.length).toBeGreaterThan(20);
    for (const file of feeds) {
      const rss = parseRssFeed(read(file));
      const json = parseJsonFeed(read(file.replace('rss.xml', 'feed.json')));
      const locale = file.slice(0, 2);
      expect(rss.language, file).toBe(locale);
      expect(json.language, file).toBe(locale);
      expect(new URL(rss.atom?.links?.[0]?.href ?? '').pathname, file).toMatch(
        new RegExp(`/${file}$`),
      );
      const items = rss.items ?? [];
      expect(items.length, file).toBeGreaterThan(0);
      expect(json.items?.map(({ url }) => url)).toEqual(items.map(({ link }) => link));
      for (const item of items) {
        const text = item.content?.encoded ?? '';
        expect(text.length, `${file}: ${item.link}`).toBeGreaterThan(400);
        for (const name of ['href', 'src']) {
          const short = attributeValues(text, name).filter(
            (value) => !/^(https?|mailto):/.test(value),
          );
          expect(short, `${file}: ${item.link}`).toEqual([]);
        }
        expect(Number.isNaN(Date.parse(String(item.pubDate))), file).toBe(false);
      }
    }
  });

  test('the calendars hold the same days in both languages, three years ahead', () => {
    const [vi, en] = ['vi/le-hoi.ics', 'en/festivals.ics'].map((file) => {
      const text = read(file);
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
        expect(line).not.toContain('\n');
      }
      const calendar = new ICAL.Component(ICAL.parse(text));
      return calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
    });
    const days = (events: ICAL.Event[] | undefined) =>
      events?.map(({ uid, startDate, endDate }) => [
        uid.replace(/-(?:vi|en)@/, '@'),
        startDate.toString(),
        endDate.toString(),
      ]);
    expect(days(vi)).toEqual(days(en));
    const khaoLe = en?.filter(({ uid }) => uid.startsWith('khao-le-')) ?? [];
    expect(khaoLe.length).toBeGreaterThanOrEqual(3);
    for (const { component, description } of khaoLe) {
      expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE');
      expect(description).toContain('Source: ');
      expect(String(component.getFirstPropertyValue('url'))).toMatch(/\/en\/culture\/[a-z-]+\/$/);
    }
  });
});

/** What schema.org’s readers ask of each kind of thing that the site describes. */
const required: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: ['itemListElement'],
  NewsArticle: [
    'headline',
    'image',
    'datePublished',
    'temporalCoverage',
    'author',
    'publisher',
    'citation',
    'inLanguage',
    'mainEntityOfPage',
  ],
  CollectionPage: ['name', 'description', 'url', 'hasPart'],
  Event: ['name', 'startDate', 'endDate', 'location', 'url'],
  TouristAttraction: ['name', 'description', 'address', 'url', 'image'],
  Place: ['name', 'description', 'address', 'url', 'image'],
};

interface Thing {
  readonly '@context': string;
  readonly '@type': string;
  readonly [name: string]: unknown;
}

function structuredData(html: string): Thing[] {
  const blocks = html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g);
  return [...blocks].map((match) => JSON.parse(match[1] ?? '') as Thing);
}

test('structured data is complete on every page', ({ viewport }) => {
  test.skip(viewport?.width !== 1440, 'reads the build, the screen does not matter');
  const counts = new Map<string, number>();
  for (const { path, html } of builtPages()) {
    const things = structuredData(html);
    for (const thing of things) {
      const type = thing['@type'];
      counts.set(type, (counts.get(type) ?? 0) + 1);
      expect(thing['@context'], path).toBe('https://schema.org');
      const missing = required[type]?.filter((name) => thing[name] === undefined) ?? [`? ${type}`];
      expect(missing, `${path}: ${type}`).toEqual([]);
    }
    const trails = things.filter((thing) => thing['@type'] === 'BreadcrumbList');
    expect(trails.length, path).toBe(html.includes('class="breadcrumbs"') ? 1 : 0);
    for (const trail of trails) {
      const steps = trail['itemListElement'] as { position: number; name: string; item: string }[];
      expect(steps.length, path).toBeGreaterThan(1);
      expect(steps.map(({ position }) => position)).toEqual(steps.map((_, index) => index + 1));
      expect(
        steps.filter(({ name }) => !name),
        path,
      ).toEqual([]);
      expect(new URL(steps.at(-1)?.item ?? '').pathname, path).toMatch(new RegExp(`${path}$`));
    }
  }
  for (const type of Object.keys(required)) expect(counts.get(type), type).toBeGreaterThan(0);
});

test('the news sitemap is well-formed and names only pages that exist', async ({ page }) => {
  const text = read('news-sitemap.xml');
  const addresses = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    if (parsed.querySelector('parsererror')) throw new Error(parsed.documentElement.textContent);
    return [...parsed.querySelectorAll('loc')].map((loc) => loc.textContent);
  }, text);
  const paths = builtPages().map(({ path }) => path);
  for (const address of addresses) {
    expect(
      paths.some((path) => new URL(address).pathname.endsWith(path)),
      address,
    ).toBe(true);
  }
});

test('a reader opens the feed of a topic and finds it readable, with links that work', async ({
  page,
}) => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    // A browser asks for an icon of its own accord where a file cannot name one.
    const isIcon = message.location().url.endsWith('/favicon.ico');
    if (message.type() === 'error' && !isIcon) troubles.push(message.text());
  });
  await page.goto('en/news/topic/remembrance/');
  await expect(page.getByText('Follow this list')).toBeVisible();
  await page.getByRole('link', { name: 'RSS', exact: true }).click();
  await expect(page).toHaveURL(/en\/news\/topic\/remembrance\/rss\.xml$/);
  // By element: Playwright knows roles of HTML documents only.
  await expect(page.locator('h1')).toHaveText('Quảng Ngãi – Remembrance');
  await expect(page.locator('h2', { hasText: 'This is a news feed (RSS)' })).toBeVisible();
  await expect(page.locator('h2', { hasText: 'Đây là một nguồn tin (RSS)' })).toBeVisible();
  // The elements of RSS itself are for machines.
  await expect(page.locator('pubDate').first()).toBeHidden();
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  );
  expect(ground).not.toBe('rgba(0, 0, 0, 0)');
  const article = page.locator('a', { hasText: 'Sơn Mỹ, fifty-eight years on' });
  await expect(article).toHaveAttribute('href', /\/en\/news\/58-years-after-son-my\/$/);
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  expect(troubles).toEqual([]);
});

test('feed readers find the feed of a list and of all news', async ({ page }) => {
  await page.goto('vi/tin-tuc/muc/doi-ngoai/');
  const feeds = page.locator('link[rel="alternate"][type="application/rss+xml"]');
  await expect(feeds).toHaveCount(2);
  await expect(feeds.first()).toHaveAttribute('title', 'Quảng Ngãi – Đối ngoại');
  await expect(feeds.first()).toHaveAttribute('href', /\/vi\/tin-tuc\/muc\/doi-ngoai\/rss\.xml$/);
  const json = page.locator('link[rel="alternate"][type="application/feed+json"]');
  await expect(json.last()).toHaveAttribute('href', /\/vi\/feed\.json$/);
});

test('the calendar file stands below the list of festivals', async ({ page }) => {
  await page.goto('en/culture/');
  await expect(page.getByRole('link', { name: /^Add to your calendar/ })).toHaveAttribute(
    'href',
    /\/en\/festivals\.ics$/,
  );
});

test('the policy of the site lets structured data stand and no error is logged', async ({
  page,
}) => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  await page.goto('vi/tin-tuc/58-nam-son-my/');
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(2);
  expect(troubles).toEqual([]);
});
