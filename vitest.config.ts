import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Some tests start programs; on a busy or old computer that takes a while.
    testTimeout: 30_000,
  },
});
