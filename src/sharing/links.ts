/** Facebook's page for sharing an address. Nothing is loaded from there until a reader follows the link. */
export function facebookLink(url: string): string {
  return `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(url)}`;
}

/**
 * A message for the reader's own mail program, without an addressee (RFC 6068: spaces are `%20`, line breaks `%0D%0A`).
 */
export function mailLink(subject: string, lines: readonly string[]): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
}
