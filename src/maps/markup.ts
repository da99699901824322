/** Text for element content and attributes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

type Value = string | number | undefined;

/** Attributes as markup; numbers get one decimal, `undefined` leaves the attribute out. */
export function attributes(values: Readonly<Record<string, Value>>): string {
  let markup = '';
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const text = typeof value === 'number' ? String(Math.round(value * 10) / 10) : value;
    markup += ` ${name}="${escapeMarkup(text)}"`;
  }
  return markup;
}

/** An element as markup; `content` is markup already. */
export function element(
  name: string,
  values: Readonly<Record<string, Value>>,
  content = '',
): string {
  return content === ''
    ? `<${name}${attributes(values)}/>`
    : `<${name}${attributes(values)}>${content}</${name}>`;
}

/** A short id made from any data: the same map gets the same ids in every build. */
export function fingerprint(data: unknown): string {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify(data)) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
