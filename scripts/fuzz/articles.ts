import fc from 'fast-check';
import { hostile } from './hostile.ts';

/** Bytes that pretend to be an article. */
export type Sample = fc.Arbitrary<Uint8Array>;

const encoder = new TextEncoder();

const word = fc.constantFrom(
  ...['đảo', 'núi lửa', 'Lý Sơn', 'Ðức Phổ', 'the wall', '2018', '1.200 m²', '“lũy”', 'a', ''],
);
const attack = fc.constantFrom(...hostile);
/** One sign many times: what a parser may read again and again. */
const flood = fc
  .tuple(
    fc.constantFrom(
      ...[
        '[',
        '<',
        '*',
        '_',
        '`',
        '> ',
        '- ',
        '{',
        '(',
        '|',
        '&',
        '![',
        '<a ',
        '#',
        '~',
        '\\',
        '<Note>',
        '\n',
      ],
    ),
    // Long ones seldom: each may cost a process (`parse-apart.ts`).
    fc.oneof(
      { weight: 19, arbitrary: fc.integer({ min: 2, max: 120 }) },
      { weight: 1, arbitrary: fc.integer({ min: 120, max: 3000 }) },
    ),
  )
  .map(([sign, times]) => sign.repeat(times));

const { inline, block } = fc.letrec<{ inline: string; block: string }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    // Harmless for the most part: what the guard refuses never becomes HTML.
    { weight: 12, arbitrary: word },
    attack,
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    tie('inline').map((text) => `**${text}**`),
    tie('inline').map((text) => `*${text}*`),
    tie('inline').map((text) => `\`${text}\``),
    fc
      .tuple(tie('inline'), fc.oneof(attack, fc.webUrl(), word))
      .map(([text, url]) => `[${text}](${url})`),
    fc.tuple(tie('inline'), tie('inline')).map(([a, b]) => `${a} ${b}`),
    tie('inline').map((text) => `<Term lang="en">${text}</Term>`),
    fc.oneof(word, attack).map((id) => `<Cite id="${id}" />`),
  ),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 8, arbitrary: tie('inline') },
    attack,
    flood,
    tie('inline').map((text) => `## ${text}`),
    tie('inline').map((text) => `### ${text}`),
    fc
      .array(tie('inline'), { maxLength: 4 })
      .map((items) => items.map((item) => `- ${item}`).join('\n')),
    fc
      .array(tie('inline'), { maxLength: 4 })
      .map((items) => items.map((item) => `1. ${item}`).join('\n')),
    tie('block').map((text) => text.replace(/^/gm, '> ')),
    tie('block').map((text) => text.replace(/^/gm, '   ')),
    fc
      .tuple(tie('inline'), tie('block'))
      .map(([title, text]) => `<Note title="${title}">\n\n${text}\n\n</Note>`),
    fc
      .tuple(tie('inline'), tie('block'))
      .map(([by, text]) => `<Quote by="${by}">\n\n${text}\n\n</Quote>`),
    fc
      .tuple(tie('inline'), tie('inline'))
      .map(([a, b]) => `<Facts title="${a}">\n\n- ${a}: ${b}\n\n</Facts>`),
    fc
      .tuple(tie('inline'), tie('inline'))
      .map(([a, b]) => `| ${a} | ${b} |\n| --- | ---: |\n| ${b} | ${a} |`),
    tie('inline').map((text) => `\`\`\`${text}\n${text}\n\`\`\``),
    fc.constantFrom(
      '<Map places="ly-son" title="x" />',
      '<Data id="population" />',
      '<Figure id="ly-son" />',
    ),
  ),
}));

const value = fc.oneof(
  word,
  attack,
  attack.map((text) => JSON.stringify(text)),
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => JSON.stringify(text)),
  fc.constantFrom(
    '2018-03-16',
    '2018-13-40',
    '[]',
    '{}',
    'null',
    '>-\n  x',
    '|\n  x',
    '- a\n- b',
    '1e999',
  ),
);
const field = fc.tuple(
  fc.oneof(
    fc.constantFrom(
      'title',
      'slug',
      'description',
      'date',
      'kind',
      'picture',
      'related',
      'sources',
      'checked',
    ),
    attack,
  ),
  value,
);
const fields = fc
  .array(field, { maxLength: 10 })
  .map((pairs) => pairs.map(([name, text]) => `${name}: ${text}`).join('\n'));

/** A right head, so that what the text holds is not refused for its fields alone. */
const goodHead = `title: Bài thử
slug: bai-thu
description: Bài thử dùng cho kiểm tra tự động, mô tả dài vừa đủ để qua được giới hạn bảy mươi ký tự.
sources:
  - id: s1
    title: Một bài báo
    publisher: Một tờ báo
checked: 2024-01-15
kind: product`;

const head = fc.oneof(
  { weight: 4, arbitrary: fc.constant(goodHead) },
  { weight: 1, arbitrary: fields },
);

/** Articles after a grammar: most have the shape of one, with something wrong in them. */
export const grown: Sample = fc
  .tuple(head, fc.array(block, { minLength: 1, maxLength: 6 }))
  .map(([top, blocks]) => encoder.encode(`---\n${top}\n---\n\n${blocks.join('\n\n')}\n`));

type Edit = { at: number; length: number; text: string };

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  text: fc.oneof(attack, flood, word, inline, fc.constant('')),
});

/** Real articles after a few strokes of a careless or hostile hand. A long one is cut to a part of its text. */
export function mutated(articles: readonly string[]): Sample {
  return fc
    .tuple(
      fc.constantFrom(...articles),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([article, edits, window]) =>
      encoder.encode(edits.reduce(apply, excerpt(article, window))),
    );
}

/** Whole fields and some 700 characters of text. */
function excerpt(article: string, window: number): string {
  const end = article.indexOf('\n---', 4) + 5;
  const body = article.slice(end);
  const start = Math.floor(window * Math.max(0, body.length - 700));
  return article.slice(0, end) + body.slice(body.lastIndexOf('\n', start) + 1, start + 700);
}

function apply(article: string, { at, length, text }: Edit): string {
  const start = Math.floor(at * article.length);
  return article.slice(0, start) + text + article.slice(start + length);
}

/** No text at all. */
export const noise: Sample = fc.uint8Array({ maxLength: 300 });
