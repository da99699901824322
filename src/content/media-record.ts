import { getEntry } from 'astro:content';
import type { MediaRecord } from './schema/media.ts';

/** The record of a picture. Throws where there is none: the loader has checked every id that an article names. */
export async function mediaRecord(id: string): Promise<MediaRecord> {
  const record = (await getEntry('media', id))?.data as MediaRecord | undefined;
  if (!record) {
    throw new Error(`There is no picture “${id}”: content/media/${id}.yaml was not found.`);
  }
  return record;
}
