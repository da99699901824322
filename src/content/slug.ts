const letters: Readonly<Record<string, string>> = { đ: 'd', Đ: 'D' };

/** Text without Vietnamese marks: "Đức Phổ" becomes "Duc Pho". `đ` has no decomposition in Unicode, so it is mapped. */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFC');
}

/** An address part of lower-case ASCII letters, digits and hyphens; empty where the text has none of them. */
export function slugify(text: string): string {
  return foldVietnamese(text)
    .toLowerCase()
    .replace(/[’‘ʼ'"“”„«»]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Longest slug in characters. */
export const longestSlug = 70;

/** The slug of a title: `slugify`, and what is too long ends after its last whole word. */
export function slugOfTitle(title: string): string {
  const slug = slugify(title);
  if (slug.length <= longestSlug) return slug;
  // The character after the limit tells whether a word ends there.
  const end = slug.slice(0, longestSlug + 1).lastIndexOf('-');
  return slug.slice(0, end > 0 ? end : longestSlug);
}

/** Form of keys and slugs; no other is accepted in file names and frontmatter. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
