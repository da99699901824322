import { defineConfig } from 'vitest/config';

/** `npm run test:hosting`: the built site behind real web servers. Needs nginx and Caddy, so it is not in `npm test`. */
export default defineConfig({
  test: {
    include: ['tests/hosting/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
