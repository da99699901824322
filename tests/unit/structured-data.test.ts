import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/content/model.ts';
import { festival } from '../../src/content/schema/festival.ts';
import { heritage } from '../../src/content/schema/heritage.ts';
import { news } from '../../src/content/schema/news.ts';
import type { Place } from '../../src/maps/places.ts';
import { festivalEvent } from '../../src/outputs/structured/event.ts';
import { jsonLdText, thing } from '../../src/outputs/structured/json-ld.ts';
import { newsArticle } from '../../src/outputs/structured/news-article.ts';
import { placeThing, placeType } from '../../src/outputs/structured/place.ts';

const fields = {
  title: 'Bài thử',
  slug: 'bai-thu',
  description: 'Bài thử dùng cho kiểm tra tự động, mô tả dài vừa đủ để qua được giới hạn.',
  sources: [
    { id: 's1', title: 'Một bài', publisher: 'Báo', date: '2022-12', url: 'https://example.org/a' },
    { id: 's2', title: 'Bài không ngày', publisher: 'Đài' },
  ],
  checked: '2024-01-15',
};

function entry<C extends 'news' | 'heritage'>(collection: C, extra: object): Entry<C> {
  const schema = collection === 'news' ? news : heritage;
  const { title, slug, description, ...shared } = schema.parse({ ...fields, ...extra });
  const body = { blocks: [], headings: [], references: [], words: 0 };
  const identity = { collection, key: 'x', locale: 'vi', file: 'x' };
  return { ...identity, title, slug, description, shared, body } as unknown as Entry<C>;
}

describe('data in a script element', () => {
  it('cannot end the element or open another, whatever a text says', () => {
    const text = '</script><!--<script>alert(1)</script>';
    const written = jsonLdText(thing('Thing', { name: text }));
    expect(written).not.toContain('<');
    expect(JSON.parse(written)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Thing',
      name: text,
    });
  });
});

describe('a news article', () => {
  const page = {
    url: 'https://example.org/vi/tin-tuc/bai-thu/',
    image: 'https://example.org/a.png',
    home: 'https://example.org/vi/',
    logo: 'https://example.org/icon.png',
    publisher: 'Trang web',
    section: 'Đối ngoại',
    topics: ['Tưởng niệm'],
  };
  const dates = { section: 'diplomacy', topics: ['x'], compiled: '2024-01-15' };

  it('was published when it was compiled and covers the day of the event', () => {
    expect(newsArticle(entry('news', { ...dates, date: '2013-04' }), page)).toMatchObject({
      '@type': 'NewsArticle',
      datePublished: '2024-01-15',
      temporalCoverage: '2013-04',
    });
    const long = entry('news', { ...dates, date: '2013-04-01', endDate: '2013-04-03' });
    expect(newsArticle(long, page)['temporalCoverage']).toBe('2013-04-01/2013-04-03');
  });

  it('cites what it was compiled from', () => {
    const written = jsonLdText(newsArticle(entry('news', { ...dates, date: '2013' }), page));
    expect(JSON.parse(written)).toMatchObject({
      author: { '@type': 'Organization', name: 'Trang web' },
      citation: [
        {
          name: 'Một bài',
          publisher: { name: 'Báo' },
          datePublished: '2022-12',
          url: 'https://example.org/a',
        },
        { name: 'Bài không ngày', publisher: { name: 'Đài' } },
      ],
    });
  });
});

describe('a place', () => {
  const point: Place = { id: 'x', name: 'X – X', lat: 15.1, lon: 108.8, precision: 'locality' };
  const page = {
    url: 'https://example.org/',
    image: 'https://example.org/a.png',
    locality: 'xã A',
  };

  it('is an attraction, unless one mourns there or the page is about a craft', () => {
    expect(placeType(entry('heritage', { kind: 'temple' }))).toBe('TouristAttraction');
    expect(placeType(entry('heritage', { kind: 'memorial', quiet: true }))).toBe('Place');
    expect(placeType(entry('heritage', { kind: 'craft' }))).toBeNull();
    expect(
      placeType(
        entry('news', { section: 'economy', topics: ['x'], date: '2013', compiled: '2024-01-15' }),
      ),
    ).toBeNull();
  });

  it('has coordinates only where they are good to a kilometre', () => {
    const place = entry('heritage', { kind: 'temple' });
    expect(placeThing('Place', place, point, page)['geo']).toEqual({
      '@type': 'GeoCoordinates',
      latitude: 15.1,
      longitude: 108.8,
    });
    expect(
      placeThing('Place', place, { ...point, precision: 'commune' }, page)['geo'],
    ).toBeUndefined();
    expect(placeThing('Place', place, { ...point, id: 'truong-luy' }, page)['geo']).toBeUndefined();
  });
});

describe('a festival', () => {
  const rule = {
    name: { vi: 'Lễ', en: 'Feast' },
    place: { vi: 'Đảo', en: 'Island' },
    lunar: { day: 15, month: 3, days: 6 },
    sources: fields.sources,
  };
  const days = { start: '2027-04-21', end: '2027-04-26' };

  it('gives its days, or only the month where sources differ', () => {
    const url = 'https://example.org/';
    const sure = festivalEvent(festival.parse(rule), days, 'en', url);
    expect(sure).toMatchObject({ name: 'Feast', startDate: '2027-04-21', endDate: '2027-04-26' });
    const about = festivalEvent(festival.parse({ ...rule, approximate: true }), days, 'en', url);
    expect(about).toMatchObject({ startDate: '2027-04', endDate: '2027-04' });
  });
});
