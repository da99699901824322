import type { APIRoute } from 'astro';
import { fontFaces } from '../outputs/feed/font-faces.ts';
import feed from '../styles/feed.css?raw';
import tokens from '../styles/tokens.css?raw';

/** The style sheet of feeds that are opened in a browser, with the colours and typefaces of the site. */
export const GET: APIRoute = () =>
  new Response([fontFaces(), tokens, feed].join('\n'), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
