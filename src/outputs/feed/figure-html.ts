import { getImage } from 'astro:assets';
import { ownHalf } from '../../components/article/language.ts';
import { pictureFile } from '../../components/article/picture-file.ts';
import { mediaRecord } from '../../content/media-record.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslations } from '../../i18n/translations.ts';
import { element, escapeMarkup } from '../../maps/markup.ts';

/** A picture of `content/media/` with its caption and creator; the address starts at the root of the site. */
export async function figureHtml(id: string, locale: Locale): Promise<string> {
  const record = await mediaRecord(id);
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
