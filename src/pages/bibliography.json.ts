import type { APIRoute } from 'astro';
import { readBibliography } from '../content/queries.ts';
import { cslJson } from '../outputs/csl-json.ts';

export const GET: APIRoute = async () =>
  new Response(cslJson(await readBibliography()), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json' },
  });
