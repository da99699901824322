/** A value of JSON-LD; a property that is `undefined` is left out. */
export type JsonLd =
  | string
  | number
  | boolean
  | undefined
  | readonly JsonLd[]
  | { readonly [name: string]: JsonLd };

/** A thing of https://schema.org that stands by itself on a page. */
export interface JsonLdThing {
  readonly '@context': 'https://schema.org';
  readonly '@type': string;
  readonly [name: string]: JsonLd;
}

/** Properties of a thing with its context and type. */
export function thing(type: string, properties: Readonly<Record<string, JsonLd>>): JsonLdThing {
  return { '@context': 'https://schema.org', '@type': type, ...properties };
}

/**
 * Data as the text of a `<script type="application/ld+json">`. Without a `<` no text can end the element, nor open a
 * comment or a script inside it.
 */
export function jsonLdText(value: JsonLd): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
