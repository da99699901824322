import { chartKinds } from '../../charts/model.ts';
import { drawingNames } from '../../components/drawing/names.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type BlockElementName, blockElementNames, type Reference } from '../tree.ts';

/** What an attribute may hold: free text, a list of ids that must exist, or one of a few words. */
interface AttributeRule {
  readonly required: boolean;
  readonly pattern?: RegExp;
  readonly help?: { readonly vi: string; readonly en: string };
  /** Kind of thing that each word of the value names. */
  readonly refersTo?: Reference['to'];
}

interface ElementRule {
  readonly inline: boolean;
  /** `none`: self-closing; `facts`: one list of "Label: value"; `flow`: any prose; `text`: words on one line. */
  readonly content: 'none' | 'facts' | 'flow' | 'text';
  readonly attributes: Readonly<Record<string, AttributeRule>>;
}

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const idList = /^[a-z0-9-]+(?: [a-z0-9-]+)*$/;
const idHelp = {
  vi: 'chỉ chữ thường không dấu, số và gạch nối',
  en: 'lower-case letters without marks, digits and hyphens only',
};
const listHelp = { vi: 'các mã cách nhau một dấu cách', en: 'ids with one space between them' };

/** Every element an article may use. A new one is a row here and a component in `src/components/article/`. */
export const elementRules: Readonly<Record<BlockElementName | 'Term' | 'Cite', ElementRule>> = {
  Figure: {
    inline: false,
    content: 'none',
    attributes: { id: { required: true, pattern: id, help: idHelp, refersTo: 'media' } },
  },
  Drawing: {
    inline: false,
    content: 'none',
    attributes: {
      id: {
        required: true,
        pattern: new RegExp(`^(?:${drawingNames.join('|')})$`),
        help: {
          vi: `một trong: ${drawingNames.join(', ')}`,
          en: `one of ${drawingNames.join(', ')}`,
        },
      },
    },
  },
  Facts: { inline: false, content: 'facts', attributes: { title: { required: false } } },
  Quote: { inline: false, content: 'flow', attributes: { by: { required: true } } },
  Note: {
    inline: false,
    content: 'flow',
    attributes: {
      title: { required: true },
      kind: {
        required: false,
        pattern: /^(caution|info)$/,
        help: { vi: 'caution hoặc info', en: 'caution or info' },
      },
    },
  },
  Map: {
    inline: false,
    content: 'none',
    attributes: {
      places: { required: true, pattern: idList, help: listHelp, refersTo: 'place' },
      title: { required: true },
    },
  },
  Data: {
    inline: false,
    content: 'none',
    attributes: {
      id: { required: true, pattern: id, help: idHelp, refersTo: 'data' },
      chart: {
        required: false,
        pattern: new RegExp(`^(?:${chartKinds.join('|')})$`),
        help: {
          vi: `một trong: ${chartKinds.join(', ')}`,
          en: `one of ${chartKinds.join(', ')}`,
        },
      },
      column: {
        required: false,
        pattern: /^[a-z][A-Za-z0-9]*(?: [a-z][A-Za-z0-9]*)?$/,
        help: {
          vi: 'key của một cột số, hoặc hai cột cách nhau một dấu cách',
          en: 'the key of a number column, or two with one space between them',
        },
      },
    },
  },
  Itinerary: {
    inline: false,
    content: 'none',
    attributes: { id: { required: true, pattern: id, help: idHelp, refersTo: 'itinerary' } },
  },
  Bibliography: { inline: false, content: 'none', attributes: {} },
  Festivals: { inline: false, content: 'none', attributes: {} },
  Sources: { inline: false, content: 'none', attributes: {} },
  Term: {
    inline: true,
    content: 'text',
    attributes: {
      lang: {
        required: false,
        pattern: /^[a-z]{2}$/,
        help: { vi: 'mã ngôn ngữ hai chữ cái', en: 'a two-letter language code' },
      },
    },
  },
  Cite: {
    inline: true,
    content: 'none',
    attributes: { id: { required: true, pattern: idList, help: listHelp, refersTo: 'source' } },
  },
};

export type ElementName = keyof typeof elementRules;

export function isElementName(name: string): name is ElementName {
  return Object.hasOwn(elementRules, name);
}

export function isBlockName(name: string): name is BlockElementName {
  return (blockElementNames as readonly string[]).includes(name);
}

/** Names of the elements as the messages list them. */
export const elementList = Object.keys(elementRules).join(', ');

/** Words marked with `<Term>` are in the other language unless `lang` says which. */
export const termLanguage: Readonly<Record<Locale, string>> = { vi: 'en', en: 'vi' };
