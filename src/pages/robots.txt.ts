import type { APIRoute } from 'astro';
import { filePath } from '../i18n/routes.ts';

const sitemaps = ['sitemap-index.xml', 'news-sitemap.xml'];

export const GET: APIRoute = ({ site }) => {
  const lines = sitemaps.map((name) => `Sitemap: ${new URL(filePath(name), site).href}\n`);
  return new Response(`User-agent: *\nAllow: /\n\n${lines.join('')}`);
};
