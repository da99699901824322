import { z } from 'astro/zod';
import { bibliography } from '../content/schema/bibliography.ts';
import { data } from '../content/schema/data.ts';
import { festival } from '../content/schema/festival.ts';
import { glossaryTerm } from '../content/schema/glossary.ts';
import { itinerary } from '../content/schema/itinerary.ts';
import { media } from '../content/schema/media.ts';
import { newsPlaces } from '../content/schema/news-places.ts';
import { notClaimed } from '../content/schema/not-claimed.ts';
import { topics } from '../content/schema/topics.ts';
import { zone } from '../content/schema/zone.ts';

/** The records that are YAML files of their own, by the name of their JSON schema, each with the files that it describes. */
const records: Readonly<Record<string, { readonly files: string; readonly schema: z.ZodType }>> = {
  media: { files: 'content/media/**/*.yaml', schema: media },
  festival: { files: 'content/data/festivals/**/*.yaml', schema: festival },
  figures: { files: 'content/data/figures/**/*.yaml', schema: data },
  glossary: { files: 'content/data/glossary/**/*.yaml', schema: glossaryTerm },
  itinerary: { files: 'content/data/itineraries/**/*.yaml', schema: itinerary },
  bibliography: { files: 'content/data/bibliography.yaml', schema: bibliography },
  'not-claimed': { files: 'content/data/not-claimed.yaml', schema: notClaimed },
  'news-places': { files: 'content/data/news-places.yaml', schema: newsPlaces },
  topics: { files: 'content/data/topics.yaml', schema: topics },
  zone: { files: 'content/data/zones/**/*.yaml', schema: zone },
};

/**
 * JSON schemas (draft 7, which the YAML extension of VS Code reads best) by their paths. They are looser than the guard,
 * which also knows dates and what other files hold; nothing that the guard accepts is marked as wrong.
 */
export function recordSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(records).map(([name, { schema }]) => [
      pathOf(name),
      z.toJSONSchema(schema, { target: 'draft-7', io: 'input', unrepresentable: 'any' }),
    ]),
  );
}

/** The setting `yaml.schemas`: which files a schema describes. */
export function yamlSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(records).map(([name, { files }]) => [`./${pathOf(name)}`, files]),
  );
}

function pathOf(name: string): string {
  return `.vscode/schemas/${name}.json`;
}
