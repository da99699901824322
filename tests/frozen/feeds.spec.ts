import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { builtPages, frozenDist, structuredData } from '../e2e/built-files.ts';

const read = (file: string) => readFileSync(join(frozenDist, file), 'utf8');

test.describe('for machines', { tag: '@once' }, () => {
  test('the news sitemap names the news of its two days, each page once', async ({ page }) => {
    // By the browser’s parser, which refuses what is not well-formed.
    const named = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      if (parsed.querySelector('parsererror')) throw new Error(parsed.documentElement.textContent);
      const news = 'http://www.google.com/schemas/sitemap-news/0.9';
      const text = (url: Element, name: string) =>
        url.getElementsByTagNameNS(news, name)[0]?.textContent;
      return [...parsed.querySelectorAll('url')].map((url) => ({
        path: new URL(url.querySelector('loc')?.textContent ?? '').pathname,
        title: text(url, 'title'),
        language: text(url, 'language'),
        day: text(url, 'publication_date'),
      }));
    }, read('news-sitemap.xml'));
    const pages = new Map(builtPages(frozenDist).map(({ path, html }) => [path, html]));
    for (const { path, title, language, day } of named) {
      expect(pages.get(path), path).toContain(`>${title}</h1>`);
      expect(path.slice(1, 3)).toBe(language);
      expect(day).toBe('2026-11-24');
    }
    expect(named.map(({ path }) => path).sort()).toEqual([
      '/en/news/58-years-after-son-my/',
      '/en/news/ly-son-garlic-geographical-indication/',
      '/en/news/quang-ngai-kon-tum-one-province/',
      '/vi/tin-tuc/58-nam-son-my/',
      '/vi/tin-tuc/quang-ngai-kon-tum-mot-tinh/',
      '/vi/tin-tuc/toi-ly-son-chi-dan-dia-ly/',
    ]);
  });

  test('the calendar marks a date by the moon as tentative and leads to its page', () => {
    const calendar = new ICAL.Component(ICAL.parse(read('en/festivals.ics')));
    const khaoLe = calendar
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part))
      .filter(({ uid }) => uid.startsWith('khao-le-'));
    expect(khaoLe.map(({ uid }) => uid.slice(0, 'khao-le-2026'.length))).toEqual([
      'khao-le-2026',
      'khao-le-2027',
      'khao-le-2028',
      'khao-le-2029',
    ]);
    for (const { component, description } of khaoLe) {
      expect(component.getFirstPropertyValue('status')).toBe('TENTATIVE');
      expect(description).toContain('Source: ');
      expect(String(component.getFirstPropertyValue('url'))).toMatch(/\/en\/culture\/[a-z-]+\/$/);
    }
  });

  test('pages describe news, feasts, sights and places in structured data', () => {
    const types = builtPages(frozenDist).flatMap(({ html }) =>
      structuredData(html).map((thing) => thing['@type']),
    );
    expect([...new Set(types)].sort()).toEqual([
      'BreadcrumbList',
      'Dataset',
      'Event',
      'NewsArticle',
      'Place',
      'TouristAttraction',
    ]);
  });
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

test('feed readers find the feed of a list and of all news', { tag: '@once' }, async ({ page }) => {
  await page.goto('vi/tin-tuc/muc/doi-ngoai/');
  const feeds = page.locator('link[rel="alternate"][type="application/rss+xml"]');
  await expect(feeds).toHaveCount(2);
  await expect(feeds.first()).toHaveAttribute('title', 'Quảng Ngãi – Đối ngoại');
  await expect(feeds.first()).toHaveAttribute('href', /\/vi\/tin-tuc\/muc\/doi-ngoai\/rss\.xml$/);
  const json = page.locator('link[rel="alternate"][type="application/feed+json"]');
  await expect(json.last()).toHaveAttribute('href', /\/vi\/feed\.json$/);
});

test('the calendar file stands below the list of festivals', { tag: '@once' }, async ({ page }) => {
  await page.goto('en/culture/');
  await expect(page.getByRole('link', { name: /^Add to your calendar/ })).toHaveAttribute(
    'href',
    /\/en\/festivals\.ics$/,
  );
});

test('the policy of the site lets structured data stand and no error is logged', {
  tag: '@once',
}, async ({ page }) => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  await page.goto('vi/tin-tuc/58-nam-son-my/');
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(2);
  expect(troubles).toEqual([]);
});
