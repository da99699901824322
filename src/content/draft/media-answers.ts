import { z } from 'astro/zod';
import { originalLocale } from '../../i18n/locales.ts';
import { media } from '../schema/media.ts';
import { slugOfTitle, slugPattern } from '../slug.ts';
import type { NewFile } from './article.ts';
import { accepted, type Flags, missing, problemOf } from './article-answers.ts';
import { type Ask, askChoice, askText, onlyKnown } from './dialogue.ts';
import { type FieldInfo, fieldsOf, jsonSchemaOf } from './fields.ts';
import { commentedFields } from './frontmatter.ts';
import { labelOf } from './labels.ts';
import { encodePicture, type PictureFile } from './picture-file.ts';

export interface MediaPlan {
  readonly id: string;
  readonly picture: PictureFile;
  readonly files: readonly NewFile[];
}

/**
 * The record and the file of a new picture from options and answers. `path` is the picture as it was given. Throws a
 * `Refusal` where something is missing or wrong; a picture without its alternative text and licence is not taken.
 */
export async function planMedia(path: string, flags: Flags, ask: Ask | null): Promise<MediaPlan> {
  const picture = await encodePicture(path);
  const name = path.split(/[/\\]/).at(-1) ?? '';
  const id = await idOf(slugOfTitle(name.replace(/\.[^.]*$/, '')) || 'anh', flags, ask);
  const values: Record<string, unknown> = { file: `${id}.webp` };
  const schema = jsonSchemaOf(media);
  for (const field of fieldsOf(schema)) {
    if (field.required && field.name !== 'file') {
      values[field.name] = field.schema.properties
        ? await bothOf(field, flags, ask)
        : await answerOf(field, flags, ask);
    }
  }
  const record = commentedFields(schema, values, originalLocale);
  const files = [
    { path: `content/media/${id}.webp`, content: picture.bytes },
    { path: `content/media/${id}.yaml`, content: record },
  ];
  return { id, picture, files };
}

async function idOf(preset: string, flags: Flags, ask: Ask | null): Promise<string> {
  const wrongWith = (text: string) =>
    problemOf('id', text, z.string().regex(slugPattern, { error: 'slug' }));
  if (flags['id'] !== undefined) return accepted(flags['id'], wrongWith);
  return ask
    ? askText(ask, 'Mã ảnh; Enter nếu được / Id of the picture', preset, wrongWith)
    : preset;
}

/** A text in both languages, from the options `--<name>-vi` and `--<name>-en`. */
async function bothOf(field: FieldInfo, flags: Flags, ask: Ask | null) {
  const one = (locale: 'vi' | 'en', language: string) => {
    const name = `${field.name}-${locale}`;
    const described = { ...field, name, description: `${field.description} (${language})` };
    return answerOf(described, flags, ask);
  };
  return { vi: await one('vi', 'tiếng Việt'), en: await one('en', 'tiếng Anh / English') };
}

async function answerOf(field: FieldInfo, flags: Flags, ask: Ask | null): Promise<string> {
  const { name, description, choices } = field;
  const given = flags[name];
  if (choices) {
    const list = choices.map((value) => ({ value, label: labelOf(name, value) }));
    if (given !== undefined) return onlyKnown(name, [given], list)[0] ?? '';
    // Whoever comes with a file from a camera has a photograph.
    return ask ? ((await askChoice(ask, description, list))[0] ?? '') : 'photograph';
  }
  const shape: Readonly<Record<string, z.ZodType>> = media.shape;
  const wrongWith = (text: string) => problemOf(name, text, shape[name] ?? z.string().min(1));
  if (given !== undefined) return accepted(given, wrongWith);
  if (ask) return askText(ask, description, null, wrongWith);
  throw missing(description.split(' / ')[0] ?? name, name, `--${name} "…"`);
}
