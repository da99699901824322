/**
 * A date as people write it in Việt Nam (`9/7/2018`, `07-2018`) in the form of the fields (`2018-07-09`, `2018-07`).
 * Anything else is given back as it is, for the guard to judge.
 */
export function isoDate(text: string): string {
  const parts = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  if (!parts) return text;
  const [, day, month = '', year = ''] = parts;
  const two = (part: string) => part.padStart(2, '0');
  return [year, two(month), ...(day === undefined ? [] : [two(day)])].join('-');
}
