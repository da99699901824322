import { describe, expect, it } from 'vitest';
import { checkGlossary } from '../../src/content/check-glossary.ts';
import { finishHtml } from '../../src/content/finish-html.ts';
import { type LinkableTerm, linkTerms, termFinder } from '../../src/content/glossary/link-terms.ts';
import { groupByLetter } from '../../src/content/glossary/order.ts';
import type { GlossaryTerm } from '../../src/content/schema/glossary.ts';
import type { Block } from '../../src/content/tree.ts';
import { recordsOf } from './support/records.ts';

const terms: readonly LinkableTerm[] = [
  { id: 'khao-le', forms: ['lễ khao lề', 'khao lề'], definition: 'Lễ “lớn” & "cũ".' },
  { id: 'don', forms: ['don', 'Don'], definition: 'Một loài hến.' },
  { id: 'dinh', forms: ['đình', 'đình làng'], definition: 'Nhà làng.' },
];
const html = (text: string): Block => ({ kind: 'html', html: text });
const vietnamese = termFinder(terms, 'vi');
const english = termFinder(terms, 'en');

/** The words that have become links, as `id:words`. */
function linksIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'html'
      ? [...block.html.matchAll(/<a class="glossary-link"[^>]*#([a-z-]+)">(.*?)<\/a>/gs)].map(
          ([, id, words]) => `${id}:${words}`,
        )
      : linksIn(block.blocks),
  );
}
const inVietnamese = (...texts: string[]) => linksIn(linkTerms(texts.map(html), vietnamese).blocks);
const inEnglish = (...texts: string[]) => linksIn(linkTerms(texts.map(html), english).blocks);

describe('words of the glossary in a Vietnamese text', () => {
  it('are linked where they first stand, as they are written', () => {
    expect(inVietnamese('<p>Don và don.</p>', '<p>Một bát don ở đình.</p>')).toEqual([
      'don:Don',
      'dinh:đình',
    ]);
    expect(inVietnamese('<p>Đình làng</p>')).toEqual([]);
  });

  it('are whole words, whatever their letters', () => {
    expect(inVietnamese('<p>donđ ădon don1 London gia-đình</p>')).toEqual(['dinh:đình']);
    expect(inVietnamese(`<p>don${'\u0301'}</p>`)).toEqual([]);
  });

  it('are taken at their longest, also over a line break', () => {
    expect(inVietnamese('<p>dự lễ\nkhao lề ở đảo</p>')).toEqual(['khao-le:lễ\nkhao lề']);
    expect(inVietnamese('<p>ngôi đình làng cũ</p>')).toEqual(['dinh:đình làng']);
  });

  it.each([
    ['a link', '<p><a href="entry:culture/don" title="a > don">món <em>don</em></a></p>'],
    ['a heading', '<h2 id="don">Mùa don</h2>'],
    ['code', '<p><code>don</code></p>'],
    ['an attribute', '<p class="x > don">y</p>'],
    ['the mark of a source', '<p>x<sup class="cite"><a href="#source-don">don</a></sup></p>'],
    ['the head of a table', '<table><tr><th scope="col">don</th></tr></table>'],
    ['the label of a fact', '<dl><div><dt>don</dt></div></dl>'],
    ['a foreign word', '<p><i class="term" lang="en">don</i></p>'],
  ])('are left alone in %s, and linked after it', (_, start) => {
    expect(inVietnamese(start)).toEqual([]);
    expect(inVietnamese(`${start}<p>Bát don.</p>`)).toEqual(['don:don']);
  });

  it('are found in the order of reading, inside elements too', () => {
    const note: Block = { kind: 'element', name: 'Note', props: {}, blocks: [html('<p>don</p>')] };
    const { blocks } = linkTerms([note, html('<p>don</p>')], vietnamese);
    expect(linksIn([blocks[0] as Block])).toEqual(['don:don']);
    expect(blocks[1]).toEqual(html('<p>don</p>'));
  });

  it('are not linked on the page that is about them', () => {
    const { blocks, isLinked } = linkTerms([html('<p>don</p>')], vietnamese, ['don']);
    expect({ blocks, isLinked }).toEqual({ blocks: [html('<p>don</p>')], isLinked: false });
    expect(linkTerms([html('<p>đình</p>')], vietnamese, ['don']).isLinked).toBe(true);
  });

  it('carry their definition and get their address with the other links', () => {
    const { blocks } = linkTerms([html('<p>khao lề</p>')], vietnamese);
    const finished = finishHtml(blocks[0]?.kind === 'html' ? blocks[0].html : '', {
      locale: 'vi',
      sources: [],
      entryHref: () => null,
      routeHref: (name) => `/vi/${name}/`,
    });
    expect(finished).toBe(
      '<p><a class="glossary-link" data-definition="Lễ “lớn” &amp; &quot;cũ&quot;." href="/vi/glossary/#khao-le">khao lề</a></p>',
    );
  });

  it('are found in a text of any length', () => {
    const text = `<p>${'Một đoạn văn dài không có từ nào, '.repeat(10)}</p>\n`.repeat(5000);
    // Quadratic work on megabytes would outlast the limit of a test many times over.
    const hostile = `<p>${'lễ khao '.repeat(300_000)}<a title="${'>'.repeat(300_000)}</p>`;
    expect(inVietnamese(text, hostile)).toEqual([]);
  });

  it('are none where there is no glossary', () => {
    const blocks = [html('<p>don</p>')];
    expect(linkTerms(blocks, termFinder([], 'vi')).blocks).toEqual(blocks);
  });
});

describe('words of the glossary in an English text', () => {
  it('are linked where the text marks them, in either case', () => {
    expect(
      inEnglish(
        '<p>don, <i class="term" lang="vi">Đình</i>, <i class="term" lang="vi">đình</i></p>',
      ),
    ).toEqual(['dinh:<i class="term" lang="vi">Đình</i>']);
  });

  it('keep the element around them and leave other terms as they are', () => {
    const other =
      '<p><i class="term" lang="vi">đình chùa</i> <i class="term" lang="fr">don</i></p>';
    expect(linkTerms([html(other)], english)).toEqual({ blocks: [html(other)], isLinked: false });
  });

  it('are left alone in links and headings', () => {
    const term = '<i class="term" lang="vi">don</i>';
    expect(inEnglish(`<h2>${term}</h2><p><a href="#x">${term}</a></p>`)).toEqual([]);
  });
});

describe('the order of the glossary', () => {
  const words = ['đình', 'don', 'đầm', 'dặm', 'ăn', 'ao', 'ấp'].map((term) => ({ term }));
  const lettersOf = (locale: 'vi' | 'en') =>
    groupByLetter(words, locale).map(
      ({ letter, id, terms: own }) => `${letter} ${id}: ${own.map(({ term }) => term).join(' ')}`,
    );

  it('follows the alphabet of the language', () => {
    expect(lettersOf('vi')).toEqual([
      'A letter-a: ao',
      'Ă letter-aw: ăn',
      'Â letter-aa: ấp',
      'D letter-d: dặm don',
      'Đ letter-dd: đầm đình',
    ]);
    expect(lettersOf('en')).toEqual(['A letter-a: ăn ao ấp', 'D letter-d: dặm đầm đình don']);
  });
});

describe('the check of the glossary', () => {
  const term = (fields: Partial<GlossaryTerm>): GlossaryTerm => ({
    term: 'don',
    forms: [],
    english: 'clam',
    definition: { vi: 'x', en: 'x' },
    linkInVietnamese: false,
    examples: [],
    ...fields,
  });
  const codes = (glossary: Record<string, GlossaryTerm>) =>
    checkGlossary(recordsOf('glossary', glossary), new Set(['culture/don'])).map(
      ({ file, code }) => `${file} ${code}`,
    );

  it('asks for pages that exist and for forms of one word alone', () => {
    expect(codes({ don: term({ page: 'culture/don', forms: ['don'] }) })).toEqual([]);
    expect(
      codes({ don: term({ page: 'culture/x', examples: ['culture/don', 'culture/y'] }) }),
    ).toEqual(Array(2).fill('content/data/glossary/don.yaml unknown-entry'));
    expect(codes({ a: term({}), b: term({ term: 'hến', forms: ['don'] }) })).toEqual([
      'content/data/glossary/b.yaml glossary-form',
    ]);
  });

  it('takes a form in another case or Unicode form for the same, but not with other marks', () => {
    const taken = (form: string) => codes({ a: term({ term: 'đình' }), b: term({ term: form }) });
    expect(taken('Đình')).toHaveLength(1);
    expect(taken('ĐÌNH'.normalize('NFD'))).toHaveLength(1);
    expect(taken('dinh')).toEqual([]);
    expect(taken('định')).toEqual([]);
  });
});
