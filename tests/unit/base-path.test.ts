import { expect, it } from 'vitest';
import { basePath } from '../../src/i18n/base-path.mjs';

it.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['quang-ngai', '/quang-ngai/'],
  ['/a/b/', '/a/b/'],
])('the site lies in %j: %j', (value, path) => {
  expect(basePath({ BASE_PATH: value })).toBe(path);
});
