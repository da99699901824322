/** Marks that may stand in a file where the text shows none: emphasis, links, terms, references to sources. */
const marks = String.raw`[*_[\]\\]|\([^)\s]*\)|<[^>]*>`;

/**
 * The line of an article's file, from 1, on which `phrase` stands, or 1 where it cannot be found. `phrase` is text
 * without marks, as in `textBlocks`; the fields are searched after the text, and only their titles and descriptions.
 */
export function lineOfPhrase(source: string, phrase: string): number {
  const pattern = patternOf(phrase);
  if (!pattern) return 1;
  const fieldsEnd = source.indexOf('\n---\n') + 1;
  const inBody = pattern.exec(source.slice(fieldsEnd));
  if (inBody) return lineAt(source, fieldsEnd + inBody.index);
  for (const field of source.slice(0, fieldsEnd).matchAll(/^(?:title|description):.*$/gm)) {
    if (pattern.test(field[0])) return lineAt(source, field.index);
  }
  return 1;
}

/** The line of an article's file, from 1, on which the field `name` stands, or 1 where there is none. */
export function lineOfField(source: string, name: string): number {
  const at = source.indexOf(`\n${name}:`);
  return at < 0 ? 1 : lineAt(source, at + 1);
}

/** The phrase between other words and numbers: “18” is not found in “1819”, “s18” or “18,5”. */
function patternOf(phrase: string): RegExp | null {
  const pieces = phrase.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu);
  if (!pieces) return null;
  // Between letters there is a space; before and after signs the text may have one that the file has not.
  const inner = pieces
    .map((piece, index) => {
      const isWords = isWord.test(piece) && isWord.test(pieces[index - 1] ?? '');
      return (isWords ? String.raw`\s(?:\s|${marks})*` : '') + escaped(piece);
    })
    .join(String.raw`(?:\s|${marks})*`);
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}-]|\p{N}[.,/])${inner}(?![\p{L}\p{N}]|[.,/]\p{N})`,
    'u',
  );
}

const isWord = /^[\p{L}\p{M}\p{N}]/u;

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
