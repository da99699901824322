import type { APIRoute } from 'astro';
import { type Locale, locales } from '../../i18n/locales.ts';
import { filePath, homePath } from '../../i18n/routes.ts';
import { siteConfig } from '../../site.config.ts';

const icons = [
  { file: 'icon-192.png', size: 192, purpose: 'any' },
  { file: 'icon-512.png', size: 512, purpose: 'any' },
  { file: 'icon-maskable-512.png', size: 512, purpose: 'maskable' },
] as const;

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
    icons: icons.map(({ file, size, purpose }) => ({
      src: filePath(file),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  };
  return new Response(JSON.stringify(manifest, null, 2));
};
