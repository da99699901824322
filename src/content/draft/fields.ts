import { z } from 'astro/zod';

/** The part of JSON Schema that the site's schemas come out as. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string;
  readonly default?: unknown;
  readonly format?: string;
  readonly minLength?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** A field of an article or a record as editors meet it. */
export interface FieldInfo {
  readonly name: string;
  /** What it is for, Vietnamese first, as `field` wrote it; empty where the schema says nothing. */
  readonly description: string;
  readonly required: boolean;
  /** The words that it may be, where there is a fixed list. */
  readonly choices: readonly string[] | null;
  readonly schema: JsonSchema;
}

/** What editors may write, as JSON Schema: rules that reach beyond one field are left to the guard. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
}

/** The fields of an object in the order of its schema. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema): FieldInfo[] {
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    description: schema.description ?? '',
    required: required.includes(name),
    choices: schema.enum?.map(String) ?? null,
    schema,
  }));
}
