import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A project folder of its own for one test, removed at the end. */
export function makeProject(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  made.push(root);
  for (const [path, content] of Object.entries(files)) writeInto(root, path, content);
  return root;
}

export function writeInto(root: string, path: string, content: string | Uint8Array): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

/** The Vietnamese file of an article without a slip; its text begins on line 13. */
export function original(body: string, fields = '', slug = 'bai-thu'): string {
  return `---
title: Bài thử
slug: ${slug}
description: Bài thử dùng cho kiểm tra tự động, mô tả dài vừa đủ để qua được giới hạn bảy mươi ký tự.
sources:
  - id: s1
    title: Một bài báo
    publisher: Một tờ báo
checked: 2024-01-15
kind: product
${fields}---

${body}
`;
}

/** The English file that belongs to it; its text begins on line 7. */
export function translated(body: string): string {
  return `---
title: Test text
slug: test-text
description: A text for automatic tests, its description is long enough to pass the limit of seventy characters.
---

${body}
`;
}
