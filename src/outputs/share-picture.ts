import type { Locale } from '../i18n/locales.ts';
import { filePath, homePath, sitePath } from '../i18n/routes.ts';
import { cardPicture, cardsByPath, type ShareCard } from './share/cards.ts';
import { shareSize } from './share/composition.ts';
import { renderShare } from './share/render.ts';

/** What a page says about its share picture. */
export interface SharePicture {
  /** Address from the root of the site. */
  readonly src: string;
  readonly type: 'image/jpeg' | 'image/png';
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/**
 * The share picture of the page at `path`. Pages that search engines may not list have none of their own; they, and a
 * `path` of `null`, get the home page's.
 */
export async function sharePicture(locale: Locale, path: string | null): Promise<SharePicture> {
  const cards = await cardsByPath();
  const card = (path === null ? undefined : cards.get(path)) ?? cards.get(homePath(locale));
  if (!card) throw new Error(`There is no share picture for ${path}.`);
  const record = await cardPicture(card);
  const { title, siteName } = card.text();
  const alt = record ? `${title}. ${record.alt[locale]}` : `${title} – ${siteName}`;
  return {
    src: filePath(`share/${fileOf(card)}`),
    type: card.picture === undefined ? 'image/png' : 'image/jpeg',
    alt,
    ...shareSize,
  };
}

/** Every picture to make: its file below `/share/`, and what it shows. */
export async function sharePictureFiles(): Promise<
  ReadonlyArray<{ file: string; card: ShareCard }>
> {
  const cards = new Set((await cardsByPath()).values());
  return [...cards].map((card) => ({ file: fileOf(card), card }));
}

/** `/vi/di-san/` becomes `vi/di-san.png`. */
function fileOf({ path, picture }: ShareCard): string {
  const name = path.slice(sitePath().length).replace(/\/$/, '');
  return `${name}.${picture === undefined ? 'png' : 'jpg'}`;
}

/** The picture itself. */
export async function drawSharePicture(card: ShareCard): Promise<Buffer> {
  const record = await cardPicture(card);
  // The right side is nearly 4:5: the tall version loses least.
  const file = record && (record.tall ?? record.square ?? record.file);
  return renderShare(card.text(), file === null ? null : `content/media/${file}`);
}
