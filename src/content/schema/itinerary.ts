import { z } from 'astro/zod';
import { both } from './both.ts';
import { field } from './field.ts';

const stop = z
  .strictObject({
    entry: field(
      z.string().optional(),
      'Trang của nơi dừng, ví dụ heritage/thien-an; hoặc viết place, chỉ một trong hai',
      'The page of the stop, such as heritage/thien-an; or write place, only one of the two',
    ),
    place: field(
      z.string().optional(),
      'Mã trong content/geo/places.json, khi nơi dừng chưa có trang',
      'Id in content/geo/places.json, for a stop without a page',
    ),
    boat: field(z.boolean().default(false), 'Tới nơi bằng tàu', 'Reached by boat'),
    note: field(both.optional(), 'Xem gì, cần biết gì', 'What to see or to know'),
  })
  .refine(({ entry, place }) => (entry === undefined) !== (place === undefined), {
    error: 'itinerary-stop',
    path: ['entry'],
  });

const day = z.strictObject({
  title: field(both, 'Tên ngày', 'Title of the day'),
  stops: field(z.array(stop).min(1), 'Các nơi dừng theo thứ tự', 'The stops in their order'),
});

/**
 * A suggested trip, `content/data/itineraries/<id>.yaml`, shown by `<Itinerary id="…" />`. Its article holds the title
 * and everything with a source; distances are worked out from the coordinates of the stops.
 */
export const itinerary = z.strictObject({
  map: field(both, 'Tên bản đồ', 'Title of the map'),
  days: field(z.array(day).min(1), 'Các ngày', 'The days'),
});

export type Itinerary = z.infer<typeof itinerary>;
export type ItineraryStop = z.infer<typeof stop>;
