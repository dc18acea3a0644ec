import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'satori/jsx' } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    // The end-to-end tests start the compiled command, which starts a browser.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
