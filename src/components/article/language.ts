import { type Locale, locales } from '../../i18n/locales.ts';

const vietnameseLetters = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/**
 * The `lang` attribute for a name from a record that both languages share: Vietnamese words on an English page need
 * it to be read aloud rightly.
 */
export function nameLanguage(text: string, locale: Locale): 'vi' | undefined {
  return locale !== 'vi' && vietnameseLetters.test(text.normalize('NFC')) ? 'vi' : undefined;
}

/** The half of `tiếng Việt / English` for a language; a text without the bar serves both. */
export function ownHalf(text: string, locale: Locale): string {
  const halves = text.split(' / ');
  return halves[locales.indexOf(locale)] ?? text;
}
