import type { z } from 'astro/zod';

/**
 * Describes a field for editors in both languages. The text is the registry's `description` (Vietnamese first), so
 * that editors' tools which read JSON Schema show it, and guard messages quote it.
 */
export function field<T extends z.ZodType>(schema: T, vi: string, en: string): T {
  return schema.describe(`${vi} / ${en}`) as T;
}

/** Splits a description made by `field` into its languages. */
export function descriptionOf(schema: z.ZodType): { vi: string; en: string } | null {
  const [vi, en] = (schema.description ?? '').split(' / ');
  return vi === undefined || en === undefined ? null : { vi, en };
}
