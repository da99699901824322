import type { APIRoute } from 'astro';
import type { ShareCard } from '../../outputs/share/cards.ts';
import { drawSharePicture, sharePictureFiles } from '../../outputs/share-picture.ts';

/** The picture that networks and messengers show with a link, one for each page. */
export async function getStaticPaths() {
  const files = await sharePictureFiles();
  return files.map(({ file, card }) => ({ params: { file }, props: { card } }));
}

export const GET: APIRoute<{ card: ShareCard }> = async ({ params, props }) => {
  const type = params['file']?.endsWith('.jpg') ? 'image/jpeg' : 'image/png';
  const picture = await drawSharePicture(props.card);
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': type } });
};
