import { bodyMessages } from './messages-body.ts';
import { fieldMessages } from './messages-fields.ts';
import { fileMessages } from './messages-files.ts';
import { linkMessages } from './messages-links.ts';

/**
 * Everything the guard can say, in both languages. Each message says what was found and what to write instead.
 * `{names}` are filled in when a problem is made.
 */
export const messages = { ...fileMessages, ...fieldMessages, ...bodyMessages, ...linkMessages };

export type MessageCode = keyof typeof messages;

export interface Message {
  readonly vi: string;
  readonly en: string;
}
