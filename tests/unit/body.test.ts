import { describe, expect, it } from 'vitest';
import { readBody } from '../../src/content/guard/body.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** The body of a text without a slip. */
function read(text: string, locale: Locale = 'en') {
  const { body, problems } = readBody('content/test.mdx', text, locale);
  expect(problems).toEqual([]);
  if (!body) throw new Error('There is no body.');
  return body;
}

function html(text: string, locale?: Locale): string {
  return read(text, locale)
    .blocks.map((block) => (block.kind === 'html' ? block.html : `[${block.name}]`))
    .join('');
}

describe('prose', () => {
  it('becomes one piece of HTML between elements', () => {
    const body = read('One.\n\n- two\n- three\n\n<Sources />\n\nFour.');
    expect(body.blocks).toEqual([
      { kind: 'html', html: '<p>One.</p>\n<ul>\n<li>two</li>\n<li>three</li>\n</ul>' },
      { kind: 'element', name: 'Sources', props: {}, blocks: [] },
      { kind: 'html', html: '<p>Four.</p>' },
    ]);
  });

  it('keeps the marks of Markdown and escapes the rest', () => {
    expect(html('**a** *b* ~~c~~ `d < e & {}`  \nf \\{g\\} &lt;h')).toBe(
      '<p><strong>a</strong> <em>b</em> <del>c</del> <code>d &#x3C; e &#x26; {}</code><br>\nf {g} &#x3C;h</p>',
    );
  });

  it('starts a list where it was started and drops what code is in', () => {
    expect(html('3. c\n4. d')).toBe('<ol start="3">\n<li>c</li>\n<li>d</li>\n</ol>');
    expect(html('```js\na\n```')).toBe('<pre><code>a\n</code></pre>');
  });

  it('puts tables where they can scroll, without inline styles', () => {
    const table = '| a | b |\n| --- | --: |\n| 1 | 2 |';
    expect(html(table, 'vi').replaceAll('\n', '')).toBe(
      '<section class="table-scroll" tabindex="0" aria-label="Bảng: a, b"><table>' +
        '<thead><tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr></thead>' +
        '<tbody><tr><td>1</td><td class="align-right">2</td></tr></tbody></table></section>',
    );
    expect(html(table, 'en')).toContain('aria-label="Table: a, b"');
  });

  it('counts words, but neither punctuation nor sources', () => {
    expect(read('Hai mươi ba<Cite id="s1" />.\n\n## Bốn – năm\n').words).toBe(5);
    expect(read('<Facts>\n\n- Một: hai\n\n</Facts>').words).toBe(2);
  });
});

describe('headings', () => {
  it('get unique ids that the page does not use itself', () => {
    const { blocks, headings } = read(
      '## Đường đến\n\n### A *b*\n\n## Đường đến\n\n## Related\n\n## —',
    );
    expect(headings).toEqual([
      { depth: 2, id: 'duong-den', text: 'Đường đến' },
      { depth: 3, id: 'a-b', text: 'A b' },
      { depth: 2, id: 'duong-den-2', text: 'Đường đến' },
      { depth: 2, id: 'related-2', text: 'Related' },
      { depth: 2, id: 'section', text: '—' },
    ]);
    expect(blocks[0]).toMatchObject({
      html: expect.stringContaining('<h3 id="a-b">A <em>b</em></h3>'),
    });
  });

  it('may go back up by more than one level', () => {
    const depths = read('## a\n\n### b\n\n#### c\n\n## d').headings.map(({ depth }) => depth);
    expect(depths).toEqual([2, 3, 4, 2]);
  });
});

describe('words and sources', () => {
  it('marks terms in the other language unless told which', () => {
    expect(html('A <Term>đình</Term>.', 'en')).toBe('<p>A <i class="term" lang="vi">đình</i>.</p>');
    expect(html('<Term>rift</Term> là', 'vi')).toBe('<p><i class="term" lang="en">rift</i> là</p>');
    expect(html('<Term lang="fr">mission</Term>')).toBe(
      '<p><i class="term" lang="fr">mission</i></p>',
    );
  });

  it('leaves a mark for each citation and remembers the ids with their place', () => {
    const { blocks, references } = read('---\ntitle: x\n---\n\nA claim<Cite id="s1 s12" />.');
    expect(blocks).toEqual([
      { kind: 'html', html: '<p>A claim<cite-ref data-ids="s1 s12"></cite-ref>.</p>' },
    ]);
    const place = { to: 'source', line: 5, column: 8 };
    expect(references).toEqual([
      { ...place, id: 's1' },
      { ...place, id: 's12' },
    ]);
  });
});

describe('links', () => {
  it.each([
    ['heritage/truong-luy', 'entry:heritage/truong-luy', 'entry', 'heritage/truong-luy'],
    ['culture/garlic#soil', 'entry:culture/garlic#soil', 'entry', 'culture/garlic#soil'],
    ['site/search', 'route:search', 'route', 'search'],
  ])('%s', (href, stored, to, id) => {
    const { blocks, references } = read(`[here](${href})`);
    expect(blocks).toEqual([{ kind: 'html', html: `<p><a href="${stored}">here</a></p>` }]);
    expect(references).toEqual([{ to, id, line: 1, column: 1 }]);
  });

  it.each(['https://example.com/a?b=c', 'tel:+84255123456', 'mailto:a@example.com'])(
    '%s',
    (href) => {
      expect(html(`[words](${href} "title")`)).toBe(`<p><a href="${href}">words</a></p>`);
    },
  );

  it('shows an e-mail address as it is', () => {
    expect(html('a@example.com')).toBe('<p><a href="mailto:a@example.com">a@example.com</a></p>');
  });
});

describe('block elements', () => {
  it('turn a list of facts into pairs', () => {
    const text =
      '<Facts title="At a glance">\n\n- **Kind**: jars\n- Opens: 7:30<Cite id="s1" />\n\n</Facts>';
    expect(read(text).blocks).toEqual([
      {
        kind: 'element',
        name: 'Facts',
        props: { title: 'At a glance' },
        blocks: [
          {
            kind: 'html',
            html:
              '<dl><div><dt><strong>Kind</strong></dt><dd>jars</dd></div>' +
              '<div><dt>Opens</dt><dd>7:30<cite-ref data-ids="s1"></cite-ref></dd></div></dl>',
          },
        ],
      },
    ]);
    expect(html(text.replace('jars\n', 'jars\n\n'))).toBe('[Facts]');
    expect(read('<Facts>\n\n- 7:30 *daily*: ferry\n\n</Facts>').blocks).toMatchObject([
      { blocks: [{ html: '<dl><div><dt>7:30 <em>daily</em></dt><dd>ferry</dd></div></dl>' }] },
    ]);
  });

  it('hold prose and other elements', () => {
    const inner = '<Facts>\n\n- a: b\n\n</Facts>';
    expect(
      read(`<Note title="T" kind="caution">\n\n## In\n\n${inner}\n\nend\n\n</Note>`).blocks,
    ).toEqual([
      {
        kind: 'element',
        name: 'Note',
        props: { title: 'T', kind: 'caution' },
        blocks: [
          { kind: 'html', html: '<h2 id="in">In</h2>' },
          {
            kind: 'element',
            name: 'Facts',
            props: {},
            blocks: [{ kind: 'html', html: '<dl><div><dt>a</dt><dd>b</dd></div></dl>' }],
          },
          { kind: 'html', html: '<p>end</p>' },
        ],
      },
    ]);
  });

  it('make a paragraph of words that stand directly in them', () => {
    expect(read('<Quote by="Someone">Said *so*.</Quote>').blocks).toMatchObject([
      { name: 'Quote', blocks: [{ kind: 'html', html: '<p>Said <em>so</em>.</p>' }] },
    ]);
  });

  it('name what must exist elsewhere', () => {
    const text = '<Figure id="jars" />\n\n<Map places="a b-c" title="M" />\n\n<Data id="grdp" />';
    const found = read(text).references.map(({ to, id, line }) => `${line} ${to} ${id}`);
    expect(found).toEqual(['1 media jars', '3 place a', '3 place b-c', '5 data grdp']);
  });
});

describe('a text with slips', () => {
  it('still has a tree, without what was refused', () => {
    const { body, problems } = readBody(
      'f',
      'a {x} <b>c</b> [d](javascript:e)\n\n<script />',
      'en',
    );
    expect(problems.map(({ code }) => code)).toEqual([
      'body-expression',
      'body-html',
      'link-scheme',
      'body-html',
    ]);
    expect(JSON.stringify(body?.blocks)).not.toMatch(/<b>|script/);
  });
});
