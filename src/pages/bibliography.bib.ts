import type { APIRoute } from 'astro';
import { readBibliography } from '../content/queries.ts';
import { bibtex } from '../outputs/bibtex.ts';

export const GET: APIRoute = async () =>
  new Response(bibtex(await readBibliography()), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
