import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type CalendarFestival, festivalCalendar } from '../../src/calendar/festival-calendar.ts';
import { calendarFile, foldLine, textValue } from '../../src/calendar/ical.ts';
import { festival } from '../../src/content/schema/festival.ts';

const octets = (text: string) => new TextEncoder().encode(text).length;

describe('lines of an iCalendar file', () => {
  it('are folded at 75 octets, not letters, and never inside a letter', () => {
    const line = `SUMMARY:${'ễ'.repeat(60)}`;
    const parts = foldLine(line).split('\r\n');
    expect(parts.map(octets)).toEqual([74, 73, 43]);
    expect(parts.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line);
  });

  it('of 75 octets stay whole', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  });

  it('escape what has a meaning in a text', () => {
    expect(textValue('a\\b; c, d\r\ne')).toBe('a\\\\b\\; c\\, d\\ne');
  });

  it('end with CRLF, the last one too', () => {
    expect(calendarFile([['BEGIN', 'VCALENDAR']])).toBe('BEGIN:VCALENDAR\r\n');
  });
});

const source = { id: 's1', title: 'Bài; một', publisher: 'Báo, một', date: '2025-02' };
const both = (vi: string) => ({ vi, en: `${vi} (en)` });

const festivals: CalendarFestival[] = [
  {
    id: 'khao-le',
    url: 'https://example.org/vi/van-hoa/khao-le/',
    festival: festival.parse({
      name: both('Lễ khao lề, lễ thế lính'),
      place: both('Lý Sơn'),
      lunar: { day: 15, month: 3, days: 6 },
      approximate: true,
      note: both('Các nguồn ghi khác nhau.'),
      sources: [source],
    }),
  },
  {
    id: 'son-my',
    url: null,
    festival: festival.parse({
      name: both('Tưởng niệm'),
      place: both('Sơn Mỹ'),
      solar: { day: 16, month: 3 },
      mourning: true,
      sources: [source],
    }),
  },
  {
    id: 'race',
    url: null,
    festival: festival.parse({
      name: both('Đua thuyền'),
      place: both('Tịnh Long'),
      lunar: { day: 5, month: 1, days: 2 },
      rhythm: { years: 2, from: 2025 },
      sources: [source],
    }),
  },
];

const texts = {
  name: 'Lễ hội',
  description: 'Giờ Việt Nam (UTC+7), âm lịch.',
  rule: () => 'Ngày âm lịch.',
  approximate: 'Chưa chắc ngày.',
  source: 'Nguồn',
  festival: 'Lễ hội',
  remembrance: 'Tưởng niệm',
};

const file = festivalCalendar({ locale: 'vi', festivals, day: '2026-11-24', texts });
const calendar = new ICAL.Component(ICAL.parse(file));
const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
const find = (uid: string) => events.find((event) => event.uid.startsWith(uid));

describe('the calendar of festivals, as ical.js reads it', () => {
  it('reaches from January of the year of the build to three years after it', () => {
    expect(events.map(({ uid }) => uid.replace(/-vi@.*/, ''))).toEqual([
      'son-my-2026',
      'khao-le-2026',
      'race-2027',
      'son-my-2027',
      'khao-le-2027',
      'son-my-2028',
      'khao-le-2028',
      'race-2029',
      'son-my-2029',
      'khao-le-2029',
    ]);
  });

  it('gives whole days whose end is the day after the last', () => {
    const event = find('khao-le-2027');
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2027-04-21');
    expect(event?.endDate.toString()).toBe('2027-04-27');
  });

  it('keeps names, notes, sources and addresses whole', () => {
    const event = find('khao-le-2027');
    expect(event?.summary).toBe('Lễ khao lề, lễ thế lính');
    expect(event?.location).toBe('Lý Sơn');
    expect(event?.description.split('\n')).toEqual([
      'Chưa chắc ngày.',
      'Ngày âm lịch.',
      'Các nguồn ghi khác nhau.',
      'Giờ Việt Nam (UTC+7), âm lịch.',
      'Nguồn: Bài; một, Báo, một, 2025-02',
      'https://example.org/vi/van-hoa/khao-le/',
    ]);
    expect(event?.component.getFirstPropertyValue('url')).toBe(
      'https://example.org/vi/van-hoa/khao-le/',
    );
    expect(calendar.getFirstPropertyValue('description')).toBe('Giờ Việt Nam (UTC+7), âm lịch.');
  });

  it('marks days as tentative only where sources differ', () => {
    const status = (uid: string) => find(uid)?.component.getFirstPropertyValue('status');
    expect(status('khao-le-2027')).toBe('TENTATIVE');
    expect(status('son-my-2027')).toBeNull();
  });

  it('does not call a remembrance a festival, nor a solar day worked out', () => {
    const event = find('son-my-2027');
    expect(event?.component.getFirstPropertyValue('categories')).toBe('Tưởng niệm');
    expect(event?.description).not.toContain('UTC+7');
  });

  it('stays the same from one build to the next but for the stamp', () => {
    const later = festivalCalendar({ locale: 'vi', festivals, day: '2026-11-25', texts });
    expect(later.replaceAll('20261125T000000Z', '20261124T000000Z')).toBe(file);
  });

  it('has no two events with one identity, also across languages', () => {
    const english = festivalCalendar({ locale: 'en', festivals, day: '2026-11-24', texts });
    const uids = [...`${file}${english}`.matchAll(/^UID:(.*)\r$/gm)].map((match) => match[1]);
    expect(new Set(uids).size).toBe(uids.length);
    expect(uids).toHaveLength(20);
  });
});
