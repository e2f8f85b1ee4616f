import { totalmem } from 'node:os';
import { defineConfig } from 'vitest/config';
import { leftOutOf } from './scripts/tests/tiers.ts';
import { Interleaved } from './test/run/interleaved.ts';

/** What needs Vite: markup, and packages that are written for a browser. */
const ofTab = ['test/**/*.test.tsx', 'test/tabs/**/*.test.ts', 'test/campaigns/tabs/**/*.test.ts'];
/** `quick` or `rest`; absent, and every file may be asked for. */
const run = process.env.TEST_PART;
const leftOut = run === 'quick' || run === 'rest' ? leftOutOf[run] : [];

const everyTest = {
  setupFiles: ['test/run/cost.ts', 'test/run/keep-failures.ts', 'test/run/property-seed.ts'],
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Vitest's own second is over before a page has been fetched again on a busy machine.
  expect: { poll: { timeout: 30_000 } },
  // Every test closes what it opens, so that files can share what has been loaded: a third of the time was loading.
  isolate: false,
  // Most of what a test makes is dropped at once: with more room for it a tenth of the CPU time is saved.
  execArgv: ['--max-semi-space-size=64'],
};

export default defineConfig({
  test: {
    globalSetup: ['test/filled-standin.ts'],
    sequence: { sequencer: Interleaved },
    // More than two cores' worth: much of a journey is waiting for a page, and of a server test for a minute to pass. With
    // its browser each takes up to two gigabytes.
    maxWorkers: Math.min(8, Math.ceil(totalmem() / 2 ** 31)),
    projects: [
      {
        // What packages run in production, without their checks of themselves: reading Markdown takes half as long.
        ssr: { resolve: { conditions: ['node'] } },
        test: { ...everyTest, name: 'tab', include: ofTab, exclude: [...leftOut] },
      },
      {
        test: {
          ...everyTest,
          name: 'server',
          include: ['test/**/*.test.ts'],
          exclude: [...ofTab, ...leftOut],
          // As Node runs the product: a fifth of the CPU time went into Vite's way between modules.
          experimental: { viteModuleRunner: false },
        },
      },
    ],
  },
});
