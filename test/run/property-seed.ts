import fc from 'fast-check';

// A run says something about the change, not about the dice: properties meet the same examples each time. Who looks
// for more sets other ones, and as many as they have time for.
const { TEST_SEED: seed = '26', TEST_RUNS: runs } = process.env;
fc.configureGlobal({ seed: Number(seed), ...(runs && { numRuns: Number(runs) }) });
