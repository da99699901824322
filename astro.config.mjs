// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import astroI18next from 'astro-i18next';
import { variants } from './fonts.config.ts';
import { basePath } from './src/i18n/base-path.mjs';
import { sitemapItem } from './src/outputs/sitemap.ts';
import { searchFromLastBuild } from './src/search/dev-index.ts';
import { siteConfig } from './src/site.config.ts';
import { layerOrder } from './src/styles/layer-order.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? siteConfig.url,
  base: basePath(),
  outDir: process.env.OUT_DIR ?? './dist',
  trailingSlash: 'always',
  // The default glues the words around links together.
  compressHTML: true,
  build: { concurrency: 1, inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  integrations: [
    astroI18next({ configPath: './astro-i18next.config.ts' }),
    mdx(),
    searchFromLastBuild(),
    sitemap({
      serialize: sitemapItem,
      filter: (page) => !/\/(?:404|huong-dan|style-guide)(?:\/|$)/.test(page),
    }),
  ],
  // `optional`: a face that is not there in time is used from the next page on, and nothing moves on this one.
  // The files are named one by one: Astro's npm provider would fetch them from a CDN, and its default subset is Latin
  // alone, with which Vietnamese falls back in the middle of a word.
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-be-vietnam-pro',
      display: 'optional',
      fallbacks: ['system-ui', 'sans-serif'],
      options: { variants: variants('text') },
    },
    {
      provider: fontProviders.local(),
      name: 'Lora',
      cssVariable: '--font-lora',
      display: 'optional',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: variants('display') },
    },
  ],
  vite: { plugins: [layerOrder()] },
  markdown: { syntaxHighlight: 'prism' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
});
