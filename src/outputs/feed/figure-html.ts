import { getImage } from 'astro:assets';
import { getEntry } from 'astro:content';
import { ownHalf } from '../../components/article/language.ts';
import { pictureFile } from '../../components/article/picture-file.ts';
import type { MediaRecord } from '../../content/schema/media.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslations } from '../../i18n/translations.ts';
import { element, escapeMarkup } from '../../maps/markup.ts';

/** A picture of `content/media/` with its caption and creator; the address starts at the root of the site. */
export async function figureHtml(id: string, locale: Locale): Promise<string> {
  const record = (await getEntry('media', id))?.data as MediaRecord | undefined;
  if (!record)
    throw new Error(`There is no picture “${id}”: content/media/${id}.yaml was not found.`);
  const file = pictureFile(record.file, id);
  const image = await getImage({
    src: file,
    format: 'webp',
    quality: 74,
    width: Math.min(file.width, 1200),
  });
  const kind = useTranslations(locale)(`picture.${record.kind}`);
  const origin = [kind, ownHalf(record.creator, locale), record.licence].join(' · ');
  const caption = `${record.caption[locale]} (${origin})`;
  return element(
    'figure',
    {},
    element('img', { src: image.src, alt: record.alt[locale] }) +
      element('figcaption', {}, escapeMarkup(caption)),
  );
}
