import { expect, it, vi } from 'vitest';
import { bodyOf, shelveBody } from '../../src/content/body-shelf.ts';
import type { Body } from '../../src/content/tree.ts';

const body: Body = { blocks: [], headings: [], references: [], words: 0 };

it('gives back what was shelved, also to another copy of the module', async () => {
  shelveBody('culture/bai-thu.vi', body);
  vi.resetModules();
  const copy = await import('../../src/content/body-shelf.ts');
  expect(copy.bodyOf).not.toBe(bodyOf);
  expect(copy.bodyOf('culture/bai-thu.vi')).toBe(body);
});

it('says what to do where nothing was read', () => {
  expect(() => bodyOf('culture/khong-co.vi')).toThrow('culture/khong-co.vi has not been read');
});
