import { describe, expect, it } from 'vitest';
import { mendArticle } from '../../src/content/mend/article.ts';
import { formatChanges } from '../../src/content/mend/change.ts';
import { mendFile } from '../../src/content/mend/file.ts';
import { mendMarks } from '../../src/content/mend/marks.ts';

const head = '---\ntitle: Bài thử\n---\n\n';

/** The text of an article after mending; checks that a second mending changes nothing. */
function body(text: string): string {
  const { text: mended } = mendArticle(head + text);
  expect(mendArticle(mended)).toEqual({ text: mended, changes: [] });
  expect(mended.startsWith(head)).toBe(true);
  return mended.slice(head.length);
}

describe('marks of prose', () => {
  it.each([
    ['Lễ "khao lề" - ở  Lý Sơn', 'Lễ “khao lề” – ở Lý Sơn'],
    ['("a") "b", "c"; "d".', '(“a”) “b”, “c”; “d”.'],
    ['"Năm 1968"', '“Năm 1968”'],
    ["The people's wall, Kon K'tu", 'The people’s wall, Kon K’tu'],
    ['một -- hai --- ba', 'một – hai – ba'],
    // Left alone: what does not pair up, what measures, what may be a sum, and names with hyphens.
    ['Chỉ có một " ở đây', 'Chỉ có một " ở đây'],
    ['15°12\'30" N, 108°40\'50" E', '15°12\'30" N, 108°40\'50" E'],
    ['dài 5" và 6"', 'dài 5" và 6"'],
    ['5 - 3, 1965 - 1975', '5 - 3, 1965 - 1975'],
    ['QĐ-TTg, 2018-03-16, 1649/QĐ-TTg', 'QĐ-TTg, 2018-03-16, 1649/QĐ-TTg'],
    ['“ngoài "trong" ngoài”', '“ngoài "trong" ngoài”'],
    ['"ngoài “trong” ngoài"', '"ngoài “trong” ngoài"'],
    ['" lạc "', '" lạc "'],
    ["the boats' crews, '90s", "the boats' crews, '90s"],
    ['a\u00A0\u00A0b', 'a\u00A0\u00A0b'],
  ])('%s', (text, mended) => {
    expect(mendMarks(text)).toBe(mended);
    expect(mendMarks(mended)).toBe(mended);
  });
});

describe('an article', () => {
  it.each([
    ['across marks', 'Lễ "*khao  lề*", **"b"**.\n', 'Lễ “*khao lề*”, **“b”**.\n'],
    ['around sources', 'Gọi là "x"<Cite id="s1" />.\n', 'Gọi là “x”<Cite id="s1" />.\n'],
    ['in sources', '"x<Cite id="s1" />"\n', '“x<Cite id="s1" />”\n'],
    ['in terms', 'A "<Term>đình</Term>" - a hall\n', 'A “<Term>đình</Term>” – a hall\n'],
    ['in lists', '- một "hai"\n  ba - bốn "năm"\n', '- một “hai”\n  ba – bốn “năm”\n'],
    ['in quotations', '> "một\n> hai" - ba\n', '> “một\n> hai” – ba\n'],
    [
      'in tables',
      '| "a" - b | c |\n| -- | -- |\n| d | "e" |\n',
      '| “a” – b | c |\n| -- | -- |\n| d | “e” |\n',
    ],
    ['in headings', '## Một "hai" - ba\n', '## Một “hai” – ba\n'],
    ['after letters of two units', '😀 "một" - 😀\n', '😀 “một” – 😀\n'],
    ['at the ends of lines', 'Một \nhai\t\n\nba  \n', 'Một\nhai\n\nba\n'],
  ])('is mended %s', (_, text, mended) => {
    expect(body(text)).toBe(mended);
  });

  it.each([
    ['code', 'Một `a "b"  - c` hai.\n'],
    ['code around quotation marks', 'Một "`a` hai.\n'],
    ['blocks of code', '```\na "b"  - c \n```\n'],
    ['attributes', '<Note title="a  - b" kind="info">\n\nMột.\n\n</Note>\n'],
    ['attributes in single marks', '<Quote by=\'a "b" - c\'>\n\nMột.\n\n</Quote>\n'],
    ['addresses', '[một](https://a.vn/b--c "d  - e"), https://a.vn/l\'x-y\n'],
    ['escapes', 'Một \\"hai\\" và "ba\n'],
    ['entities', 'Một &quot;hai"\n'],
    ['new lines', 'Một  \nhai\n'],
    ['rules and lists', 'Một\n\n---\n\n- - a\n'],
    ['what cannot be parsed', 'Một <Note "a"  - {\n'],
    ['hostile code', `Một "hai"  - ba {${'('.repeat(60_000)}`],
  ])('keeps its %s', (_, text) => {
    expect(body(text)).toBe(text);
  });

  it('is mended in its title and description, and nowhere else in its fields', () => {
    const fields = `---
title: Lễ "khao lề" - Lý  Sơn
description: "Một - hai  ba"
slug: a--b
sources:
  - id: s1 
    title: Quế - "thơm  nồng"
    url: https://a.vn/x--y
related: [culture/a-b]
---

Chữ.
`;
    const { text, changes } = mendArticle(fields);
    expect(text).toBe(
      fields
        .replace('Lễ "khao lề" - Lý  Sơn', 'Lễ “khao lề” – Lý Sơn')
        .replace('Một - hai  ba', 'Một – hai ba')
        .replace('s1 \n', 's1\n'),
    );
    expect(new Set(changes.map(({ kind, line }) => `${kind} ${line}`))).toEqual(
      new Set(['quotes 2', 'dashes 2', 'spaces 2', 'dashes 3', 'spaces 3', 'blanks 6']),
    );
    expect(mendArticle(text).changes).toEqual([]);
  });

  it.each([
    ['escapes', 'title: "Lễ \\"khao - lề\\""'],
    ['folded texts', 'description: >\n  Một  - hai \n  ba'],
    ['comments', '# "a"  - b\ntitle: A'],
  ])('keeps %s of its fields', (_, field) => {
    const text = `---\n${field}\n---\n\nChữ.\n`;
    expect(mendArticle(text).text.replace(/hai\n/, 'hai \n')).toBe(text);
  });
});

describe('a file', () => {
  it('gets Unix line ends, NFC and no hidden marks before the rest', () => {
    const text = `\uFEFF${head}Lễ "khao  lề"`.normalize('NFD').replaceAll('\n', '\r\n');
    const { text: mended, changes } = mendFile('a.vi.mdx', text);
    expect(mended).toBe(`${head}Lễ “khao lề”`);
    expect(changes.map(({ kind, line }) => `${kind} ${line}`)).toEqual([
      'bytes 1',
      'quotes 5',
      'spaces 5',
      'quotes 5',
    ]);
    expect(formatChanges('a.vi.mdx', changes)).toBe(
      [
        'Đã sửa / mended: a.vi.mdx',
        '  dòng 1: mã ký tự, dấu xuống dòng, ký tự vô hình / line 1: encoding, line ends, hidden marks',
        '  dòng 5: dấu ngoặc kép / line 5: quotation marks',
        '  dòng 5: dấu cách thừa / line 5: doubled spaces',
      ].join('\n'),
    );
  });

  it('of records loses trailing blanks alone, and none that are part of a value', () => {
    expect(mendFile('a.yaml', 'a: "x"  - \n').text).toBe('a: "x"  - \n');
    expect(mendFile('a.yaml', 'a: x - "y" \nb: 1\t\n').text).toBe('a: x - "y"\nb: 1\n');
    expect(mendFile('a.yaml', 'a: |\n  x \n').text).toBe('a: |\n  x \n');
    expect(mendFile('a.json', '{"a":  1} \n').text).toBe('{"a":  1} \n');
  });
});
