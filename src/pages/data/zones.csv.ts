import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { Zone } from '../../content/schema/zone.ts';
import { zonesCsv } from '../../outputs/zone-csv.ts';

/** The comparison of zones and parks. */
export const GET: APIRoute = async () => {
  const zones = (await getCollection('zones'))
    .map(({ id, data }) => [id, data as Zone] as const)
    .sort(([, a], [, b]) => a.order - b.order);
  return new Response(zonesCsv(zones), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
