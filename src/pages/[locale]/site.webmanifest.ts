import type { APIRoute } from 'astro';
import { type Locale, locales } from '../../i18n/locales.ts';
import { filePath, homePath } from '../../i18n/routes.ts';
import { siteConfig } from '../../site.config.ts';

export function getStaticPaths() {
  return locales.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = ({ params }) => {
  const locale = params['locale'] as Locale;
  const manifest = {
    name: siteConfig.name[locale],
    description: siteConfig.tagline[locale],
    lang: locale,
    start_url: homePath(locale),
    display: 'minimal-ui',
    background_color: '#faf7ef',
    theme_color: '#faf7ef',
    icons: [192, 512].map((size) => ({
      src: filePath(`icon-${size}.png`),
      sizes: `${size}x${size}`,
      type: 'image/png',
    })),
  };
  return new Response(JSON.stringify(manifest, null, 2));
};
