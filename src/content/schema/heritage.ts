import { z } from 'astro/zod';
import { both } from './both.ts';
import { today } from './date.ts';
import { field } from './field.ts';
import { recognition } from './recognition.ts';
import { sharedFields } from './shared.ts';

export const heritageKinds = [
  'archaeology',
  'memorial',
  'revolution',
  'citadel',
  'wall',
  'temple',
  'landscape',
  'museum',
  'architecture',
  'craft',
  'festival',
] as const;

/** Where the lowest layer of the timeline begins: the Sa Huỳnh culture. What is older would fall out of it. */
const earliestYear = -1000;

/**
 * The years that the timeline shows, negative before our era; one year has `from` and `to` the same. A source must
 * give them: “the 9th century” is 801 to 900. `note` says in words what they date and how surely.
 */
const period = z
  .strictObject({
    from: z.number().int(),
    to: z.number().int(),
    note: both.optional(),
  })
  .superRefine(({ from, to }, context) => {
    const latest = Number(today().slice(0, 4));
    const wrong = (message: string, field: 'from' | 'to') =>
      context.addIssue({
        code: 'custom',
        message,
        path: [field],
        params: { earliest: earliestYear },
      });
    if (from > to) wrong('period-order', 'from');
    if (from < earliestYear) wrong('period-range', 'from');
    if (to > latest) wrong('period-range', 'to');
  });

export type Period = z.infer<typeof period>;

export const heritage = z.strictObject({
  ...sharedFields,
  kind: field(z.enum(heritageKinds), 'Loại di sản', 'Kind of heritage'),
  recognition: field(z.array(recognition).default([]), 'Xếp hạng', 'Recognition'),
  period: field(
    period.optional(),
    'Niên đại, năm âm là trước Công nguyên, from không muộn hơn to',
    'Years, negative before our era, from not later than to',
  ),
});
