/**
 * One line of an iCalendar file, unfolded: a name with its parameters (`DTSTART;VALUE=DATE`) and a value that is
 * written as it is. Texts go through {@link textValue} first.
 */
export type ContentLine = readonly [name: string, value: string];

/** A line of at most 75 octets without its break (RFC 5545, 3.1). */
const longest = 75;

const utf8 = new TextEncoder();

/** A text as a value: backslash, semicolon, comma and line break escaped (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');
}

/** A day `YYYY-MM-DD` as a value of the type DATE. */
export function dateValue(day: string): string {
  return day.replaceAll('-', '');
}

/**
 * A line broken so that no part is longer than 75 octets; each further part begins with a space. A Vietnamese letter
 * takes up to three octets in UTF-8 and is never cut in two.
 */
export function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = utf8.encode(letter).length;
    if (octets + size > longest) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}

/** Lines as a file: folded, each ended by CRLF. */
export function calendarFile(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => `${foldLine(`${name}:${value}`)}\r\n`).join('');
}
