/** The end of a message about an unknown name: a full stop, or the name that was probably meant. */
export function hint(id: string, known: Iterable<string>): { vi: string; en: string } {
  const meant = nearest(id, known);
  if (meant === null) return { vi: '.', en: '.' };
  return { vi: `, có phải “${meant}”?`, en: `, did you mean “${meant}”?` };
}

/**
 * The known name that differs least, or one that has a part more or less; `null` where all differ by more than a third
 * of their letters. Of `collection/key` only the key is compared: the right key in another collection is the likeliest
 * slip of all.
 */
export function nearest(id: string, known: Iterable<string>): string | null {
  const wanted = keyOf(id);
  const limit = Math.floor(wanted.length / 3);
  let best: { name: string; distance: number } | null = null;
  for (const name of known) {
    const key = keyOf(name);
    const isPart = key.startsWith(`${wanted}-`) || wanted.startsWith(`${key}-`);
    if (isPart) best ??= { name, distance: limit };
    if (Math.abs(key.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, key);
    if (distance <= limit && (!best || distance < best.distance)) best = { name, distance };
  }
  return best?.name ?? null;
}

function keyOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

/** Number of letters to insert, drop or change (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
