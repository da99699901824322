import { z } from 'astro/zod';

const pattern = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** True for a calendar date that exists: `2024-02-30` does not. Accepts a year or a month alone. */
export function isPartialDate(value: string): boolean {
  if (!pattern.test(value)) return false;
  if (value.length < 10) return true;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Making a formatter costs more than reading an article, so there is one. */
const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** Today in Việt Nam as `YYYY-MM-DD`: the editors' calendar decides what lies in the future. */
export function today(now: Date = new Date()): string {
  return calendar.format(now);
}

/** A year, month or day: `2022`, `2022-12`, `2022-12-30`. YAML reads a bare year as a number; it becomes text. */
export const partialDate = z
  .union([z.string(), z.number().int()], { error: 'date' })
  .transform(String)
  .refine(isPartialDate, { error: 'date' });

/** A full day: `2022-12-30`. */
export const day = z
  .string({ error: 'date' })
  .refine((value) => value.length === 10 && isPartialDate(value), { error: 'date' });

/** A day that has already come: texts are not checked or compiled in the future. */
export const pastDay = day.refine((value) => value <= today(), { error: 'future' });

/** The day of an event that has happened, or its month or year where no source says more. */
export const pastPartialDate = partialDate.refine(
  (value) => value <= today().slice(0, value.length),
  { error: 'future' },
);
