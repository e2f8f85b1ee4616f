import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest's own second is over before a page has been fetched again on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    // Every test closes what it opens, so that files can share what has been loaded: a third of the time was loading.
    isolate: false,
    // More than two cores' worth: much of a journey is waiting for a page.
    maxWorkers: 3,
  },
});
