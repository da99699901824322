import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words =
  'đảo núi lửa cát biển làng lũy đá gốm chum thuyền lễ hội tỏi quế muối đầm sông cầu chợ đình người năm tháng ngày tỉnh'.split(
    ' ',
  );

/** A small repeatable random generator (mulberry32): every run measures the same text. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function body(index: number): string {
  const random = randomFrom(index);
  const sentence = () =>
    Array.from({ length: 14 }, () => words[Math.floor(random() * words.length)]).join(' ');
  const paragraph = () =>
    `Câu ${sentence()}, **${sentence()}**<Cite id="s1" />. Câu ${sentence()} <Term>term</Term> ${sentence()}.`;
  const part = (title: string) =>
    `## ${title} ${index}\n\n${paragraph()}\n\n${paragraph()}\n\n${paragraph()}`;
  return [
    paragraph(),
    `<Facts title="Tóm tắt">\n\n- Loại: ${sentence()}\n- Năm: 2018\n\n</Facts>`,
    part('Phần một'),
    `<Note title="Ghi chú">\n\n${paragraph()}\n\n</Note>`,
    part('Phần hai'),
    '| Năm | Số |\n| --- | --- |\n| 2018 | 12 |\n| 2019 | 14 |',
  ].join('\n\n');
}

/** Writes `pairs` news articles in both languages, about 600 words each, in the site's own format. */
export function writeArticles(folder: string, pairs: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < pairs; index++) {
    const text = `title: Bài số ${index}\nslug: bai-${index}\ndescription: Bài viết số ${index} dùng để đo tốc độ dựng trang, không có nội dung thật.`;
    const shared =
      'date: 2018-03-16\ncompiled: 2026-01-01\nsection: heritage\ntopics: [archaeology]\nchecked: 2026-01-01\n' +
      'sources:\n  - id: s1\n    title: Nguồn\n    publisher: Báo\n    date: 2018-03-17\n    url: https://example.org/a';
    writeFileSync(
      join(folder, `bai-${index}.vi.mdx`),
      `---\n${text}\n${shared}\n---\n\n${body(index)}\n`,
    );
    writeFileSync(join(folder, `bai-${index}.en.mdx`), `---\n${text}\n---\n\n${body(index)}\n`);
  }
}
