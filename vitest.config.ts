import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'satori/jsx' } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    // Half of the time is spent waiting for a browser: two at once on two cores.
    maxWorkers: 2,
    // The end-to-end tests start the compiled command, which starts a browser.
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
