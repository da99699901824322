import { getCollection } from 'astro:content';
import type { APIRoute } from 'astro';
import type { DataTable } from '../../content/schema/data.ts';
import { tableCsv } from '../../outputs/table-csv.ts';

export async function getStaticPaths() {
  const tables = await getCollection('data');
  return tables.map(({ id, data }) => ({ params: { id }, props: { table: data as DataTable } }));
}

export const GET: APIRoute<{ table: DataTable }> = ({ props }) =>
  new Response(tableCsv(props.table), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
