import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>(
  '/content/media/*.{webp,png,jpg,jpeg,avif}',
  { eager: true },
);

/** The picture beside a record of `content/media/`; a missing file stops the build. */
export function pictureFile(name: string, id: string): ImageMetadata {
  const file = files[`/content/media/${name}`];
  if (!file)
    throw new Error(`content/media/${id}.yaml names “${name}”, but there is no such file.`);
  return file.default;
}
