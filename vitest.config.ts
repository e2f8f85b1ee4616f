import { defineConfig } from 'vitest/config';
import { Interleaved } from './test/interleaved.ts';

export default defineConfig({
  // What packages run in production, without their checks of themselves: reading Markdown takes half as long.
  ssr: { resolve: { conditions: ['node'] } },
  test: {
    globalSetup: ['test/filled-standin.ts'],
    setupFiles: ['test/run/keep-failures.ts', 'test/run/property-seed.ts'],
    include: ['test/**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest's own second is over before a page has been fetched again on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    // Every test closes what it opens, so that files can share what has been loaded: a third of the time was loading.
    isolate: false,
    sequence: { sequencer: Interleaved },
    // More than two cores' worth: much of a journey is waiting for a page, and of a server test for a minute to pass.
    maxWorkers: 6,
    // Most of what a test makes is dropped at once: with more room for it a tenth of the CPU time is saved.
    execArgv: ['--max-semi-space-size=64'],
  },
});
