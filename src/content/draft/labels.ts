import en from '../../i18n/catalogues/en/translation.json' with { type: 'json' };
import vi from '../../i18n/catalogues/vi/translation.json' with { type: 'json' };

/** The blocks of the catalogues in which the words of a field have names. */
const blocks = {
  kind: ['kind', 'picture'],
  section: ['newsSection'],
  collection: ['section'],
  territory: ['territory'],
  unit: ['unit'],
  level: ['level'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof vi)[]>>;

/** What a word of a fixed list is called, Vietnamese first, or `null` where the site has no name for it. */
export function labelOf(field: string, word: string): string | null {
  const names = Object.hasOwn(blocks, field) ? blocks[field as keyof typeof blocks] : [];
  for (const name of names) {
    const [first, second] = [vi, en].map((texts) => (texts[name] as Texts)[word]);
    if (typeof first === 'string' && typeof second === 'string') {
      return `${plain(first)} / ${plain(second)}`;
    }
  }
  return null;
}

type Texts = Readonly<Record<string, unknown>>;

/** Without the place of a name, as in “xã {{name}}”. */
function plain(text: string): string {
  return text.replace(/\{\{\w+\}\}/g, '').trim();
}
