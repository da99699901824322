import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parseJsonFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { attributeValues, builtFiles, builtPages, sitePathOf } from '../e2e/built-files.ts';

// The files as other people’s parsers read them.
const files = builtFiles();
const read = (file: string) => readFileSync(join('dist', file), 'utf8');

test('every RSS feed has its JSON twin with the same articles in full', () => {
  const feeds = files.filter((file) => file.endsWith('/rss.xml'));
  const named = builtPages().flatMap(({ html }) =>
    [
      ...html.matchAll(/<link rel="alternate" type="application\/rss\+xml"[^>]* href="([^"]*)"/g),
    ].map((match) => sitePathOf(match[1] ?? '').slice(1)),
  );
  expect(new Set(feeds)).toEqual(new Set(named));
  for (const file of feeds) {
    const rss = parseRssFeed(read(file));
    const json = parseJsonFeed(read(file.replace('rss.xml', 'feed.json')));
    const locale = file.slice(0, 2);
    expect(rss.language, file).toBe(locale);
    expect(json.language, file).toBe(locale);
    expect(sitePathOf(rss.atom?.links?.[0]?.href ?? ''), file).toBe(`/${file}`);
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

test('the calendars hold the same days in both languages', () => {
  const [vi, en] = ['vi/le-hoi.ics', 'en/festivals.ics'].map((file) => {
    const text = read(file);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
      expect(line).not.toContain('\n');
    }
    const calendar = new ICAL.Component(ICAL.parse(text));
    return calendar
      .getAllSubcomponents('vevent')
      .map((part) => new ICAL.Event(part))
      .map(({ uid, startDate, endDate }) => [
        uid.replace(/-(?:vi|en)@/, '@'),
        startDate.toString(),
        endDate.toString(),
      ]);
  });
  expect(vi?.length).toBeGreaterThan(0);
  expect(vi).toEqual(en);
});
