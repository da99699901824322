import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { CollectionName } from './content/collections.ts';
import {
  articleLoader,
  bibliographyLoader,
  newsPlacesLoader,
  recordLoader,
  topicsLoader,
} from './content/loader.ts';
import type { StoredEntry } from './content/model.ts';
import type { Bibliography } from './content/schema/bibliography.ts';
import type { DataTable } from './content/schema/data.ts';
import type { Festival } from './content/schema/festival.ts';
import type { GlossaryTerm } from './content/schema/glossary.ts';
import type { Itinerary } from './content/schema/itinerary.ts';
import type { MediaRecord } from './content/schema/media.ts';
import type { NewsPlaces } from './content/schema/news-places.ts';
import type { Topics } from './content/schema/topics.ts';
import type { Zone } from './content/schema/zone.ts';

/** The loader has checked everything already, so the schema only carries the type. */
function articles(name: CollectionName) {
  return defineCollection({ loader: articleLoader(name), schema: z.custom<StoredEntry>() });
}

export const collections = {
  heritage: articles('heritage'),
  geopark: articles('geopark'),
  investment: articles('investment'),
  culture: articles('culture'),
  travel: articles('travel'),
  news: articles('news'),
  stories: articles('stories'),
  pages: articles('pages'),
  media: defineCollection({ loader: recordLoader('media'), schema: z.custom<MediaRecord>() }),
  data: defineCollection({ loader: recordLoader('data'), schema: z.custom<DataTable>() }),
  festivals: defineCollection({
    loader: recordLoader('festivals'),
    schema: z.custom<Festival>(),
  }),
  itineraries: defineCollection({
    loader: recordLoader('itineraries'),
    schema: z.custom<Itinerary>(),
  }),
  glossary: defineCollection({
    loader: recordLoader('glossary'),
    schema: z.custom<GlossaryTerm>(),
  }),
  zones: defineCollection({ loader: recordLoader('zones'), schema: z.custom<Zone>() }),
  bibliography: defineCollection({
    loader: bibliographyLoader(),
    schema: z.custom<{ bibliography: Bibliography }>(),
  }),
  newsPlaces: defineCollection({
    loader: newsPlacesLoader(),
    schema: z.custom<{ places: NewsPlaces }>(),
  }),
  topics: defineCollection({ loader: topicsLoader(), schema: z.custom<{ topics: Topics }>() }),
};
