import { Refusal } from './refusal.ts';

/** Shows a text and gives back the line that was typed, without blanks at its ends, in NFC. */
export type Ask = (question: string) => Promise<string>;

export interface Choice {
  readonly value: string;
  /** In both languages, or `null` where the value says enough. */
  readonly label: string | null;
}

const again = 'Chưa hiểu câu trả lời; xin nhập lại. / That was not understood; please try again.';

/** Asks for a text until `wrongWith` has nothing against it; an empty line gives `preset` where there is one. */
export async function askText(
  ask: Ask,
  question: string,
  preset: string | null,
  wrongWith: (text: string) => string | null = () => null,
): Promise<string> {
  const ending = preset ? ` [${preset}]: ` : ': ';
  let note = '';
  for (;;) {
    const text = (await ask(`${note}${question}${ending}`)) || (preset ?? '');
    const wrong = text === '' && preset === null ? again : wrongWith(text);
    if (wrong === null) return text;
    note = `  ${wrong.replaceAll('\n', '\n  ')}\n`;
  }
}

/** Lets someone choose from a list by number or by word; with `many` several, with commas or blanks between them. */
export async function askChoice(
  ask: Ask,
  question: string,
  choices: readonly Choice[],
  many = false,
): Promise<string[]> {
  const list = choices.map(({ value, label }, index) => {
    return `  ${String(index + 1).padStart(2)}  ${value}${label === null ? '' : `: ${label}`}`;
  });
  const how = many ? 'Số, một hoặc nhiều, ví dụ 1, 3 / Number, one or more' : 'Số / Number';
  const read = (text: string) => {
    const words = many ? text.split(/[\s,]+/).filter((word) => word !== '') : [text];
    return words.map((word) => chosenBy(word, choices));
  };
  const text = await askText(ask, [question, ...list, how].join('\n'), null, (answer) => {
    const values = read(answer);
    return values.length === 0 || values.includes(null) ? again : null;
  });
  return [...new Set(read(text).filter((value) => value !== null))];
}

function chosenBy(word: string, choices: readonly Choice[]): string | null {
  const byNumber = /^\d+$/.test(word) ? choices[Number(word) - 1] : undefined;
  return (byNumber ?? choices.find(({ value }) => value === word))?.value ?? null;
}

/** Refuses words that are not on a list. `flag` is the option that gave them. */
export function onlyKnown(
  flag: string,
  words: readonly string[],
  choices: readonly Choice[],
): readonly string[] {
  const known = choices.map(({ value }) => value);
  const wrong = words.find((word) => !known.includes(word));
  if (wrong === undefined) return words;
  const list = known.join(', ');
  throw new Refusal(
    `--${flag} không nhận “${wrong}”. Hãy chọn một trong: ${list}.`,
    `--${flag} does not take “${wrong}”. Choose one of: ${list}.`,
  );
}
