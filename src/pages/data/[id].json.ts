import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { DataTable } from '../../content/schema/data.ts';
import { routePath } from '../../i18n/routes.ts';
import { tableJson } from '../../outputs/table-json.ts';

export async function getStaticPaths() {
  const tables = await getCollection('data');
  return tables.map(({ id, data }) => ({
    params: { id },
    props: { id, table: data as DataTable },
  }));
}

export const GET: APIRoute<{ id: string; table: DataTable }> = ({ props: { id, table }, site }) =>
  new Response(tableJson(id, table, `${new URL(routePath('en', 'data'), site).href}#${id}`), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
