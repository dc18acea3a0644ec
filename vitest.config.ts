import { defineConfig } from 'vitest/config';

/** One puts something in the place of a module, one counts who listens to the process: they need one of their own. */
const alone = ['src/end-to-end/corpus.test.ts', 'src/world/browser/end-with-process.test.ts'];

export default defineConfig({
  test: {
    // On two cores a third one would load all modules once more and save no time.
    maxWorkers: 2,
    // The end-to-end tests start the compiled command, which starts a browser.
    testTimeout: 180_000,
    hookTimeout: 240_000,
    globalSetup: ['src/end-to-end/global-setup.ts'],
    projects: [
      { extends: true, test: { name: 'alone', include: alone, isolate: true } },
      // Test files of one process share what they import: loading it anew for each costs as much as the tests.
      {
        extends: true,
        test: { name: 'together', include: ['src/**/*.test.ts'], exclude: alone, isolate: false },
      },
    ],
  },
});
