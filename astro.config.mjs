// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import astroI18next from 'astro-i18next';
import { siteConfig } from './src/site.config.ts';
import { sitemapItem } from './src/outputs/sitemap.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? siteConfig.url,
  base: process.env.BASE_PATH ?? '/',
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // The default glues the words around links together.
  compressHTML: true,
  build: { concurrency: 1, inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  integrations: [
    astroI18next({ configPath: './astro-i18next.config.ts' }),
    mdx(),
    sitemap({ serialize: sitemapItem, filter: (page) => !page.includes('/404') }),
  ],
  fonts: [
    {
      provider: fontProviders.npm({ remote: false }),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-be-vietnam-pro',
      weights: [400, 600],
      styles: ['normal', 'italic'],
      // Without the second subset Vietnamese falls back in the middle of a word.
      subsets: ['latin', 'vietnamese'],
      fallbacks: ['system-ui', 'sans-serif'],
    },
    {
      provider: fontProviders.npm({ remote: false }),
      name: 'Lora Variable',
      cssVariable: '--font-lora',
      weights: ['400 700'],
      styles: ['normal'],
      subsets: ['latin', 'vietnamese'],
      fallbacks: ['Georgia', 'serif'],
    },
  ],
  security: { csp: { directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"], scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] } } },
});
