import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { sharedFields } from './shared.ts';
import { territories } from './territory.ts';

export const investmentKinds = [
  'profile',
  'zone',
  'park',
  'industry',
  'infrastructure',
  'guide',
] as const;

export const investment = z.strictObject({
  ...sharedFields,
  kind: field(z.enum(investmentKinds), 'Loại bài', 'Kind of page'),
  asOf: field(partialDate, 'Ngày của số liệu mới nhất', 'Date of the newest figure'),
  territory: field(
    z.enum(territories),
    'Lãnh thổ của số liệu',
    'Territory that the figures describe',
  ),
});
