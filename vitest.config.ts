import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Half of the time is spent waiting for a browser: two at once on two cores.
    maxWorkers: 2,
    // The end-to-end tests start the compiled command, which starts a browser.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
