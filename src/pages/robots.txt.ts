import type { APIRoute } from 'astro';
import { filePath } from '../i18n/routes.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(filePath('sitemap-index.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
